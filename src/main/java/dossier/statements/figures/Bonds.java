package dossier.statements.figures;

import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Span;
import dossier.model.When;
import dossier.statements.grammar.Boundaries;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import dossier.text.Tenses;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which of the times of a sentence an amount in it holds at. */
final class Bonds {
    enum Bond {
        OWN,
        /** It tells when somebody says so. */
        SPEECH,
        DOUBTFUL,
        OTHERS
    }

    static final long LONGEST_DAYS = 367;
    /** A time in another clause than the amount is its own if it is no longer ago, in days. */
    private static final long RECENT_DAYS = 45;
    /** The same of what is to come. */
    private static final long AHEAD_DAYS = 400;
    /** Within so many words an amount and a time have to do with one another. */
    private static final int REACH = 60;

    private static final int WORD_REACH = 14;
    private static final Set<String> LIMITS =
            Set.of("until", "from", "by", "till", "and", "to", "or", "through", "before", "between");
    private static final Set<String> STRETCHES = Set.of("between", "from");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** A year behind another word is part of a name: "the Summer Games 2016". */
    private static final Set<String> LEADS_TO_YEAR = Set.of(
            "in", "of", "for", "during", "throughout", "year", "since", "around", "from", "between", "until", "by");

    private static final Set<String> STUDIES =
            Set.of("study", "survey", "report", "poll", "census", "estimate", "audit", "review", "analysis");

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(st|nd|rd|th)");
    /** Between an "and" or a relative and its verb stand no more words. */
    private static final int JOINED = 3;
    /** Words in -ing that tell of no deed: "operating income". */
    private static final Set<String> NO_DEEDS = Set.of(
            "during",
            "including",
            "operating",
            "existing",
            "leading",
            "remaining",
            "ongoing",
            "working",
            "growing",
            "rising",
            "outstanding",
            "ruling",
            "manufacturing",
            "spending",
            "housing",
            "shipping",
            "banking",
            "trading",
            "building",
            "meeting",
            "morning",
            "evening",
            "following",
            "beginning",
            "shooting",
            "bombing");

    /** "The May attack that killed 30": so few words stand between. */
    private static final int NEAR = 12;

    /** Behind a word that compares the other number stands within so many words. */
    private static final int COMPARED = 4;

    private static final Set<String> COMPARING =
            Set.of("compared", "from", "against", "versus", "than", "up", "down", "after");
    /** What stands on the other side of these is told of another time, or not told to be so. */
    private static final Set<String> PARTING = Set.of(
            "but", "while", "although", "whereas", "though", "because", "before", "until", "unless", "if", "since");

    private final Article article;
    private final When day;

    Bonds(Article article, When day) {
        this.article = article;
        this.day = day;
    }

    /** What the time has to do with the amount, of all times {@code told} in the sentence. */
    Bond of(Sentence s, Extents clauses, Span amount, DateExpression time, List<DateExpression> told) {
        int at = s.tokenAt(time.span().start());
        if (isSince(time)
                || isSpell(time)
                || (isInSince(s, clauses, at) && !isPoint(s, time, s.tokenAt(amount.start())))) {
            return Bond.OTHERS;
        }
        if (time.when().interval().days() > LONGEST_DAYS || isLimit(time)) {
            return Bond.DOUBTFUL;
        }
        int counted = s.tokenAt(amount.start());
        boolean alone = told.stream().filter(t -> !isSince(t) && !isLimit(t)).count() == 1;
        Bond beside = besideOthers(s, amount, time.span(), told, alone, isRecent(time));
        if (beside != Bond.OWN) {
            return beside;
        }
        if (isAhead(time, s, clauses, counted) || isOfRelative(s, clauses, at, counted)) {
            return Bond.DOUBTFUL;
        }
        if (alone && isOfStudy(time)) {
            return Bond.OWN;
        }
        if (clauses.together(at, counted) || isPoint(s, time, counted)) {
            return isOfDoing(s, counted, at) ? Bond.DOUBTFUL : Bond.OWN;
        }
        if (Standing.speaks(s, clauses.from(at), clauses.to(at))) {
            return Bond.SPEECH;
        }
        return alone && isRecent(time) && reaches(s, clauses, counted, at) ? Bond.OWN : Bond.DOUBTFUL;
    }

    /** "since the war began on 8 August": a count that goes on starts there. */
    private static boolean isInSince(Sentence s, Extents clauses, int at) {
        int first = clauses.from(at);
        return s.at(first).is("since") || (first > 0 && s.at(first - 1).is("since"));
    }

    /** "An 11-month crackdown": a long time that reaches to the day of the article. */
    private boolean isSpell(DateExpression e) {
        Interval spell = e.when().interval();
        return spell.days() > LONGEST_DAYS && spell.intersect(day.interval()) != null;
    }

    private boolean isRecent(DateExpression e) {
        LocalDate latest = e.when().interval().latest();
        LocalDate today = day.interval().earliest();
        LocalDate last = day.interval().latest();
        return latest != null
                && today != null
                && last != null
                && !latest.isBefore(today.minusDays(RECENT_DAYS))
                && !latest.isAfter(last.plusDays(AHEAD_DAYS));
    }

    /** "A storm that began in May had cost 90": the time of a relative that ends before the verb of the amount. */
    private static boolean isOfRelative(Sentence s, Extents clauses, int time, int amount) {
        int first = clauses.from(time);
        boolean relative = first > 0
                && time < amount
                && (s.at(first - 1).is("that") || FunctionWords.isRelative(s.at(first - 1)))
                && !(first > 1 && Standing.speaks(s, first - 2, first - 1));
        return relative && Extents.hasVerb(s, first, time) && Extents.hasVerb(s, time, amount);
    }

    /** A time after the article's day, of a clause that tells nothing to come. */
    private boolean isAhead(DateExpression e, Sentence s, Extents clauses, int amount) {
        LocalDate from = e.when().interval().earliest();
        LocalDate today = day.interval().latest();
        if (from == null || today == null || !from.isAfter(today)) {
            return false;
        }
        boolean past = false;
        for (int i = clauses.from(amount); i < clauses.to(amount); i++) {
            if (FunctionWords.isModal(s.at(i)) || Tenses.isForthcoming(s.at(i).folded())) {
                return false;
            }
            past |= s.at(i).isWord() && Tenses.isIrregularPast(s.at(i).folded());
        }
        return past;
    }

    /** Whether what is told of the amount is told of a time in another clause too: nothing between parts them. */
    private static boolean reaches(Sentence s, Extents clauses, int amount, int time) {
        for (int i = Math.min(amount, time); i < Math.max(amount, time); i++) {
            if (PARTING.contains(s.at(i).folded()) || s.at(i).isMark(";")) {
                return false;
            }
        }
        for (int i = time; i >= clauses.from(time) - 1 && i >= 0; i--) {
            if (PARTING.contains(s.at(i).folded())) {
                return false;
            }
        }
        return time < amount || !isOfAnother(s, clauses, amount, time);
    }

    /** "takes a hit of 30 because of the law signed last week": behind the amount's verb another leads to the time. */
    private static boolean isOfAnother(Sentence s, Extents clauses, int amount, int time) {
        boolean told = Extents.hasVerb(s, clauses.from(amount), amount);
        for (int i = amount + 1; i < time && told; i++) {
            boolean joined = s.tokens().subList(Math.max(amount, i - JOINED), i).stream()
                    .anyMatch(t -> t.is("and") || t.is("that") || FunctionWords.isRelative(t));
            if (Extents.hasVerb(s, i, i + 1) && !joined) {
                return true;
            }
        }
        return false;
    }

    /** "in 2004, when 30 people", "as of Monday": the time is a point that the amount stands at. */
    private boolean isPoint(Sentence s, DateExpression time, int amount) {
        int behind = s.tokenAt(time.span().end());
        behind += s.has(behind) && s.at(behind).isMark(",") ? 1 : 0;
        boolean when = s.has(behind) && s.at(behind).is("when") && amount > behind;
        int before = s.tokenAt(time.span().start());
        boolean asOf =
                before > 1 && s.at(before - 1).is("of") && s.at(before - 2).is("as");
        return when || asOf || isAntecedent(s, before, amount);
    }

    /** "The May attack in Ana that killed 30": the amount belongs to what the time belongs to. */
    private static boolean isAntecedent(Sentence s, int time, int amount) {
        boolean relative = false;
        for (int i = time; i < amount && amount - time <= NEAR; i++) {
            boolean that = s.at(i).is("that") || FunctionWords.isRelative(s.at(i));
            boolean mark = s.at(i).kind() == Token.Kind.MARK && !Boundaries.isInside(s, i);
            if (mark || (that && relative) || (!relative && Extents.hasVerb(s, i, i + 1))) {
                return false;
            }
            relative |= that;
        }
        return relative && amount - time <= NEAR;
    }

    /** "38 percent, compared with 51 percent in January": a day that another amount stands nearer to may be that one's. */
    private static Bond besideOthers(
            Sentence s, Span amount, Span date, List<DateExpression> told, boolean alone, boolean recent) {
        int from = Math.min(amount.end(), date.end());
        int to = Math.max(amount.start(), date.start());
        boolean number = false;
        boolean compares = false;
        boolean breaks = false;
        int behind = s.tokenAt(from);
        for (int i = behind; s.has(i) && i - behind < REACH && s.at(i).span().end() <= to; i++) {
            Token token = s.at(i);
            boolean dated = told.stream().anyMatch(e -> e.span().overlaps(token.span()));
            boolean counts = token.kind() == Token.Kind.NUMBER
                    && !ORDINAL.matcher(token.folded()).matches()
                    && !(i > 0 && s.at(i - 1).isMark(":"))
                    && !(s.has(i + 1) && s.at(i + 1).isMark(":"));
            number |= !dated && (counts || token.text().equals("%"));
            compares |= COMPARING.contains(token.folded()) && leadsToNumber(s, i);
            breaks |= (token.isMark(",;:") && !(alone && recent)) || (token.is("and") && !alone);
        }
        if (!number) {
            return Bond.OWN;
        }
        return compares ? Bond.OTHERS : breaks ? Bond.DOUBTFUL : Bond.OWN;
    }

    /** "from 30", "compared with the 30", "than in 2004": not "from his window". */
    private static boolean leadsToNumber(Sentence s, int at) {
        for (int i = at + 1; s.has(i) && i - at <= COMPARED; i++) {
            if (s.at(i).kind() == Token.Kind.NUMBER
                    || s.at(i).isMark("$\u00A3\u20AC")
                    || FunctionWords.isTime(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "300 suspected of robbing it in May": the day of a deed that another word between tells. */
    private static boolean isOfDoing(Sentence s, int amount, int date) {
        for (int i = amount + 1; i < date; i++) {
            boolean owned = s.at(i - 1).genitive()
                    || FunctionWords.DETERMINERS.contains(s.at(i - 1).folded());
            if (FunctionWords.isParticiple(s.at(i))
                    && !owned
                    && !NO_DEEDS.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a count that goes on starts there: "since March"; not "since March, when". */
    boolean isSince(DateExpression e) {
        String behind = following(e);
        boolean point = behind.startsWith(", when") || behind.startsWith(" when");
        return !point && (wordBefore(e).equals("since") || e.text().startsWith("since"));
    }

    /** Whether it is one end of a stretch of time, a term, or the year in a name. */
    boolean isLimit(DateExpression e) {
        String before = wordBefore(e);
        boolean named = YEAR.matcher(e.text()).matches() && !LEADS_TO_YEAR.contains(before) && !isOfStudy(e);
        boolean stretch = STRETCHES.contains(before) && e.text().contains(" ");
        return named || (LIMITS.contains(before) && !stretch);
    }

    /** "a 2014 study": the year of what it found. */
    private boolean isOfStudy(DateExpression e) {
        String behind = following(e).stripLeading();
        int end = 0;
        while (end < behind.length() && Character.isLetter(behind.charAt(end))) {
            end++;
        }
        return STUDIES.contains(behind.substring(0, end));
    }

    private String following(DateExpression e) {
        int end = e.span().end();
        return article.text().substring(end, Math.min(article.text().length(), end + WORD_REACH));
    }

    private String wordBefore(DateExpression e) {
        int start = e.span().start();
        String before =
                article.text().substring(Math.max(0, start - WORD_REACH), start).strip();
        return before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
