package dossier.actors;

import dossier.model.ActorKind;
import dossier.model.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out names that mean something else as often, unless another name in the article supports them. */
final class Sureness {
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
        List<Named> sure = new ArrayList<>();
        for (Named n : named) {
            Set<String> states = states(n);
            boolean supported = plain.contains(n.kind() + n.name())
                    || (!n.state().isEmpty() && plain.contains(ActorKind.STATE + n.state()));
            if (n.ambiguous() && isShortened(n, named)) {
                continue;
            }
            if (states.size() > 1) {
                share(n, states, plain, sure);
            } else if (!n.ambiguous() || supported) {
                sure.add(n);
            }
        }
        return sure;
    }

    /** "the Times" where the article names a longer "Example Times": it may mean that one. */
    private boolean isShortened(Named shorter, List<Named> named) {
        if (shorter.kind() != ActorKind.ORGANISATION) {
            return false;
        }
        String end = " " + shorter.span().of(article.text());
        return named.stream()
                .anyMatch(n -> n.kind() == ActorKind.ORGANISATION
                        && !n.name().equals(shorter.name())
                        && n.name().endsWith(end));
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
