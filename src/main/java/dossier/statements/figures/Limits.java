package dossier.statements.figures;

import dossier.model.Article;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.When;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a time is by the words beside it: the start of a count that goes on, one end of a stretch or a term, the year
 * in a name, a stretch of years that is told as one.
 */
final class Limits {
    static final long LONGEST_DAYS = 367;
    private static final int WORD_REACH = 14;
    private static final Set<String> LIMITS =
            Set.of("until", "from", "by", "till", "and", "to", "or", "through", "before", "between");
    private static final Set<String> STRETCHES = Set.of("between", "from");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** "the past seven years", "between 1990 and 1995", "2015-16", "the 1990s": as long as it is, the time is told. */
    private static final Pattern STRETCH = Pattern.compile(
            "(?i)(?:over|in|during|for|within) the (?:last|past) .*|.*\\d.*(?:-|\\u2013|\\b(?:and|to|or|through|until|till)\\b).*\\d.*"
                    + "|\\d{4}s");
    /** A year behind another word is part of a name: "the Summer Games 2016". */
    private static final Set<String> LEADS_TO_YEAR = Set.of(
            "in", "of", "for", "during", "throughout", "year", "since", "around", "from", "between", "until", "by");

    private static final Set<String> PUBLISHED = Set.of("published", "released", "issued", "unveiled");

    private static final Set<String> STUDIES =
            Set.of("study", "survey", "report", "poll", "census", "estimate", "audit", "review", "analysis");

    private final Article article;
    private final When day;

    Limits(Article article, When day) {
        this.article = article;
        this.day = day;
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
        boolean stretch = STRETCHES.contains(before) && e.text().contains(" ");
        return isNamed(e) || (LIMITS.contains(before) && !stretch && !opensSentence(e));
    }

    /** "a poll published Wednesday": when it was told, not when it was so. */
    boolean isOfPublication(DateExpression e) {
        String before = wordBefore(e);
        return PUBLISHED.contains(before)
                || (before.equals("on")
                        && PUBLISHED.stream().anyMatch(word -> preceding(e).endsWith(word + " on")));
    }

    private String preceding(DateExpression e) {
        int start = e.span().start();
        return article.text()
                .substring(Math.max(0, start - WORD_REACH), start)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a year stands before what it is the year of: "the 1908 games", "a 2004 law". */
    boolean isYearOfThing(DateExpression e) {
        return YEAR.matcher(e.text()).matches() && ARTICLES.contains(wordBefore(e));
    }

    /** "by 2030": what is foretold will be so then. */
    boolean isTerm(DateExpression e) {
        return wordBefore(e).equals("by");
    }

    /** Whether it is the year in a name: "the 2016 race". */
    boolean isNamed(DateExpression e) {
        return YEAR.matcher(e.text()).matches() && !LEADS_TO_YEAR.contains(wordBefore(e)) && !isOfStudy(e);
    }

    /** "And last night prices fell": the word before begins the sentence. */
    private boolean opensSentence(DateExpression e) {
        String before = article.text()
                .substring(Math.max(0, e.span().start() - WORD_REACH), e.span().start());
        return before.stripTrailing().endsWith("And") || before.stripTrailing().endsWith("Or");
    }

    /** Whether a study or poll is named, which was made some time before. */
    boolean isStudy(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return STUDIES.stream().anyMatch(word -> folded.contains(word) && folded.matches(".*\\b" + word + "\\b.*"));
    }

    /** "a 2014 study": the year of what it found. */
    boolean isOfStudy(DateExpression e) {
        String behind = following(e).stripLeading();
        int end = 0;
        while (end < behind.length() && Character.isLetter(behind.charAt(end))) {
            end++;
        }
        return STUDIES.contains(behind.substring(0, end));
    }

    /** Longer than a year, and not told as a stretch with a beginning and an end. */
    boolean isLong(DateExpression e) {
        return e.when().interval().days() > LONGEST_DAYS
                && !STRETCH.matcher(e.text()).matches();
    }

    /** "An 11-month crackdown": a long time that reaches to the day of the article. */
    boolean isSpell(DateExpression e) {
        Interval spell = e.when().interval();
        return isLong(e) && spell.intersect(day.interval()) != null;
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
