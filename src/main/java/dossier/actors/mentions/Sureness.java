package dossier.actors.mentions;

import dossier.actors.names.Lexicon;
import dossier.actors.names.Named;
import dossier.model.ActorKind;
import dossier.model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Leaves out names that mean something else as often, unless another name in the article supports them. */
final class Sureness {
    private static final String SEVERAL = "/";
    private static final List<String> OWNERS = List.of("his", "her", "its", "their");
    private static final int LONGEST_OWNER = 7;

    private final Article article;
    private final Lexicon lexicon;

    Sureness(Article article, Lexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
    }

    /** Those that are sure; a name that several states share goes to the one that the article names otherwise. */
    List<Named> of(List<Named> named) {
        Set<String> plain = new HashSet<>();
        for (Named n : named) {
            if (!n.ambiguous() && states(n).size() < 2) {
                plain.add(n.kind() + n.name());
                plain.add(ActorKind.STATE + n.state());
            }
        }
        Map<String, String> shortened = shortened(named);
        List<Named> sure = new ArrayList<>();
        for (Named n : named) {
            Set<String> states = states(n);
            boolean supported = plain.contains(n.kind() + n.name())
                    || (!n.state().isEmpty() && plain.contains(ActorKind.STATE + n.state()) && !isAnothers(n));
            String longer = shortened.getOrDefault(n.span().of(article.text()), "");
            if (n.kind() == ActorKind.ORGANISATION && !longer.isEmpty()) {
                boolean other =
                        n.ambiguous() && supported && !isLastWord(n.span().of(article.text()), n.name());
                if (!longer.equals(SEVERAL) && !other) {
                    sure.add(new Named(n.kind(), longer, n.span(), n.reference(), n.state(), false));
                }
            } else if (states.size() > 1) {
                share(n, states, plain, sure);
            } else if (!n.ambiguous() || supported) {
                sure.add(n);
            }
        }
        return sure;
    }

    /** "his National Security Council": that of whoever is spoken of, as other states have one too. */
    private boolean isAnothers(Named named) {
        String before = article.text()
                .substring(
                        Math.max(0, named.span().start() - LONGEST_OWNER),
                        named.span().start());
        return lexicon.institutions().isOfState(named.name())
                && OWNERS.stream().anyMatch(owner -> before.endsWith(" " + owner + " "));
    }

    /**
     * Wordings with the one longer name that each may stand for, or {@link #SEVERAL}: "the Times" where the article names an
     * "Example Times", "the Red Cross" where it names a national one before and the International Committee by no other name.
     */
    private Map<String, String> shortened(List<Named> named) {
        Map<String, Set<String>> wordings = new TreeMap<>();
        Map<String, Integer> first = new HashMap<>();
        Set<String> unsure = new HashSet<>();
        for (Named n : named) {
            if (n.kind() == ActorKind.ORGANISATION) {
                String wording = n.span().of(article.text());
                wordings.computeIfAbsent(n.name(), key -> new TreeSet<>()).add(wording);
                first.merge(n.name(), n.span().start(), Math::min);
                if (n.ambiguous()) {
                    unsure.add(wording);
                }
            }
        }
        Map<String, String> longer = new HashMap<>();
        wordings.forEach((name, all) -> all.stream()
                .filter(wording -> unsure.contains(wording)
                        || isLastWord(wording, name)
                        || (all.size() == 1 && wording.indexOf(' ') > 0))
                .forEach(wording -> wordings.keySet().stream()
                        .filter(other -> !other.equals(name) && isEnd(wording, other))
                        .filter(other -> unsure.contains(wording)
                                || isLastWord(wording, name)
                                || first.getOrDefault(other, 0) < first.getOrDefault(name, 0))
                        .forEach(other -> longer.merge(wording, other, (a, b) -> SEVERAL))));
        return longer;
    }

    /** "Times" of "The Times", which others are called for short too. */
    private static boolean isLastWord(String wording, String name) {
        return name.equalsIgnoreCase("the " + wording);
    }

    /** Whether the name is the wording with an adjective or owner before it: not "Mission to the United Nations". */
    private static boolean isEnd(String wording, String name) {
        int at = name.length() - wording.length() - 1;
        if (at <= 0 || !name.regionMatches(true, at + 1, wording, 0, wording.length()) || name.charAt(at) != ' ') {
            return false;
        }
        return Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ', at - 1) + 1));
    }

    private Set<String> states(Named named) {
        return named.kind() == ActorKind.STATE ? lexicon.statesOf(named.span().of(article.text())) : Set.of();
    }

    private static void share(Named named, Set<String> states, Set<String> plain, List<Named> sure) {
        List<String> present =
                states.stream().filter(s -> plain.contains(ActorKind.STATE + s)).toList();
        if (present.size() == 1) {
            String name = present.get(0);
            sure.add(new Named(named.kind(), name, named.span(), named.reference(), name, false));
        } else if (!named.ambiguous() && (present.isEmpty() || present.contains(named.name()))) {
            sure.add(named);
        }
    }
}
