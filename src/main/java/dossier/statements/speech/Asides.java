package dossier.statements.speech;

import dossier.model.PassageKind;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import java.util.List;

/**
 * Tells which paragraphs stand beside the running text: titles and captions, and lines that no full stop ends, as captions
 * and headings are that a page puts between its paragraphs; one that opens with a quotation is of the text. Nobody in them is "he" of the next paragraph.
 */
public final class Asides {
    private static final String ENDS = ".?!:;,\u2026\u2014\u2013";

    private Asides() {}

    /** Whether the paragraph at {@code index} is one. */
    public static boolean isAside(List<List<Sentence>> paragraphs, int index) {
        List<Sentence> paragraph = paragraphs.get(index);
        if (paragraph.isEmpty()) {
            return true;
        }
        Sentence s = paragraph.get(0);
        return s.passages().get(0).kind() != PassageKind.BODY
                || (paragraph.size() == 1
                        && !s.at(0).isQuote()
                        && !ends(s.at(s.size() - 1))
                        && !goesOn(paragraphs, index + 1));
    }

    private static boolean ends(Token last) {
        return last.isMark(ENDS)
                || (last.isQuote()
                        && ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0);
    }

    /** Whether the line was broken within a sentence: the next begins in lower case. */
    private static boolean goesOn(List<List<Sentence>> paragraphs, int next) {
        boolean follows = next < paragraphs.size() && !paragraphs.get(next).isEmpty();
        Token first = follows ? paragraphs.get(next).get(0).at(0) : null;
        return first != null && first.isWord() && !first.isCapitalised();
    }
}
