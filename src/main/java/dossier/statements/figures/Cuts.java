package dossier.statements.figures;

import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import dossier.text.Tenses;
import java.util.Set;

/** Tells where words are cut from their sentence so that they tell something else, or nothing, without the rest. */
final class Cuts {
    /** Before a noun phrase its verb stands within so many words. */
    private static final int GOVERNING = 14;
    /** "Agency - Somebody": the credit of a picture has fewer words. */
    private static final int CREDIT = 4;

    private static final Set<String> ACCOUNTING = Set.of("accounted", "accounts", "account", "accounting");

    private final Lexicon lexicon;

    Cuts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether the words are cut so.
     *
     * @param last behind the last of them, where they go on a little further than the excerpt
     */
    boolean harm(Excerpt words, int last) {
        Sentence s = words.s();
        if (isConditioned(s, words.first())) {
            return true;
        }
        boolean cut = s.has(last)
                && (FunctionWords.isModal(s.at(last))
                        || FunctionWords.PASSIVES.contains(s.at(last).folded()));
        return cut
                || isCredit(words)
                || isCredited(words)
                || (words.first() > 0 && lexicon.isCalling(s.at(words.first() - 1)))
                || isGlued(words)
                || isPart(words)
                || isOpenRelative(words)
                || isOfAdjectives(s, last)
                || (isPhrase(words) && isUnreal(s, words.first()));
    }

    /** "If Ana asks, | Moravia should": the condition stands before the comma. */
    private static boolean isConditioned(Sentence s, int first) {
        if (first < 1 || !s.at(first - 1).isMark(",")) {
            return false;
        }
        for (int i = first - 2; i >= 0 && first - i <= GOVERNING && !s.at(i).isMark(",;:"); i--) {
            if (s.at(i).is("if") || s.at(i).is("unless")) {
                return true;
            }
        }
        return false;
    }

    /** "Agency A woman walks": the credit of a picture stands before its caption without a mark. */
    private boolean isCredited(Excerpt words) {
        Sentence s = words.s();
        for (int end = 1; words.first() == 0 && end < CREDIT && s.has(end); end++) {
            boolean next = s.at(end).isCapitalised() && !s.at(end).isActor();
            if (next && lexicon.isAgency(Surroundings.text(s, 0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredit(Excerpt words) {
        Sentence s = words.s();
        int first = words.first();
        return first > 0
                && s.at(first - 1).isMark("-\u2013\u2014:")
                && (first < CREDIT || !s.at(first).isCapitalised());
    }

    /** "among | 30 hurt", "6 out of | 30", "accounted for | 12 percent": of what, or in what, stands elsewhere. */
    private static boolean isPart(Excerpt words) {
        Sentence s = words.s();
        int from = words.from();
        if (from == words.to()) {
            return false;
        }
        if (from < 2) {
            return isCut(words) || isLabel(words);
        }
        boolean group = s.at(from - 1).is("among") && words.last() - words.to() <= 1;
        boolean whole = s.at(from - 1).is("of") && s.at(from - 2).is("out");
        boolean share = s.at(from - 1).is("for")
                && ACCOUNTING.contains(s.at(from - 2).folded())
                && !(words.to() < words.last() && s.at(words.to()).is("of"));
        share |= s.at(from - 1).is("was")
                && words.places().anyMatch(i -> ACCOUNTING.contains(s.at(i).folded()));
        boolean ratio = s.at(from - 1).is("every") && s.at(from - 2).is("in");
        return group || whole || share || ratio || isCut(words) || isLabel(words);
    }

    /** "A plane with | 30 people", "…, | 20 percent of all": what became of it, what it is a share of, stands elsewhere. */
    private static boolean isCut(Excerpt words) {
        Sentence s = words.s();
        boolean share = words.opensWithGap()
                && words.from() > 1
                && s.at(words.from() - 1).isMark(",")
                && s.at(words.to()).is("of")
                && !FunctionWords.isPreposition(s.at(0));
        if (share) {
            return true;
        }
        if (!isPhrase(words) || !s.has(words.last()) || words.last() >= s.size() - 1) {
            return false;
        }
        boolean thing = words.first() < words.from()
                && (s.at(words.first()).is("a") || s.at(words.first()).is("an"))
                && words.places().filter(i -> i < words.from()).anyMatch(i -> FunctionWords.isParticiple(s.at(i)));
        return thing && s.at(words.last()).isMark(",");
    }

    /** "Agency … people": nothing but names before the amount, and no verb behind it. */
    private static boolean isLabel(Excerpt words) {
        Sentence s = words.s();
        return words.first() < words.from()
                && !NounPhrase.isOwner(s.at(words.from() - 1))
                && !Extents.hasVerb(s, words.to(), words.last())
                && words.places()
                        .filter(i -> i < words.from())
                        .allMatch(i -> s.at(i).isCapitalised() || s.at(i).kind() == Token.Kind.MARK);
    }

    /** "Down to 30 Shares are now priced at": a headline that the sentence follows without a mark. */
    private static boolean isGlued(Excerpt words) {
        Sentence s = words.s();
        return words.places()
                .filter(i -> i > words.first() && i + 1 < words.last())
                .anyMatch(i -> s.at(i - 1).kind() == Token.Kind.NUMBER
                        && s.at(i).isWord()
                        && s.at(i).isCapitalised()
                        && FunctionWords.PASSIVES.contains(s.at(i + 1).folded()));
    }

    /** "A sweeper, whose pay of | 30 a month": the relative has no verb within the words. */
    private static boolean isOpenRelative(Excerpt words) {
        Sentence s = words.s();
        for (int i = words.from() - 1; i > words.first(); i--) {
            if (s.at(i).is("whose")) {
                return !Extents.hasVerb(s, i, words.last());
            }
        }
        return false;
    }

    /** "the far-right, | populist party": the words end within a row of adjectives. */
    private static boolean isOfAdjectives(Sentence s, int last) {
        boolean comma = last > 1 && s.has(last + 2) && s.at(last).isMark(",");
        return comma
                && (s.at(last - 2).is("the") || s.at(last - 2).is("a"))
                && s.at(last - 1).text().indexOf('-') > 0
                && s.at(last + 1).isWord()
                && Surroundings.isContent(s.at(last + 1))
                && !FunctionWords.isParticiple(s.at(last + 1))
                && (Surroundings.isContent(s.at(last + 2)) || s.at(last + 2).isCapitalised());
    }

    /** Whether it has no verb of its own. */
    private static boolean isPhrase(Excerpt words) {
        return !Extents.hasVerb(words.s(), words.first(), words.last())
                && words.places()
                        .noneMatch(i -> FunctionWords.AUXILIARIES.contains(
                                words.s().at(i).folded()));
    }

    /** Whether a verb before the phrase tells that it is not so, or not yet: "plans a campaign at", "declared legal". */
    private boolean isUnreal(Sentence s, int first) {
        for (int i = first - 1; i >= 0 && first - i <= GOVERNING; i--) {
            Token token = s.at(i);
            if (token.isMark(".;:()\u201C\u201D\"")) {
                return false;
            }
            boolean infinitive = token.is("to")
                    && token.isWord()
                    && s.at(i + 1).isWord()
                    && !s.at(i + 1).isCapitalised()
                    && !FunctionWords.DETERMINERS.contains(s.at(i + 1).folded())
                    && i + 1 < first;
            if (infinitive
                    || lexicon.isUnreal(token)
                    || FunctionWords.isModal(token)
                    || FunctionWords.isNegation(token)
                    || Tenses.isForthcoming(token.folded())) {
                return true;
            }
        }
        return false;
    }
}
