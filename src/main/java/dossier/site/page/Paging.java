package dossier.site.page;

import dossier.site.view.Link;
import dossier.site.view.Pager;
import dossier.site.view.Pager.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Splits a list over as many pages as keep each light. The first stands at the list's address, the others under
 * {@code lists/}, where no meeting or actor can want to be.
 */
final class Paging {
    /** About how many characters of HTML the rows of a page may make: a page of half a megabyte is slow to lay out. */
    static final int BUDGET = 200_000;

    /** How many pages before and after this one can be reached from it. */
    private static final int NEAR = 3;

    private final Desk desk;
    private final String address;
    private final String section;
    private final String title;

    /**
     * @param address of the list
     * @param title of it
     */
    Paging(Desk desk, String address, String title) {
        this(desk, address, address, title);
    }

    /**
     * @param section that the page belongs to, where that is another than itself
     */
    Paging(Desk desk, String address, String section, String title) {
        this.desk = desk;
        this.section = section;
        this.address = address;
        this.title = title;
    }

    /** Makes a page of the rows that it shows. */
    interface Maker<R> {
        /** The template's record, and what the page is described by. */
        Sheet make(Folio folio, List<R> rows, boolean first, boolean last);
    }

    /** What a page holds: its description, what its template gets, and its JSON-LD, null when it has none. */
    record Sheet(String description, Object view, @Nullable String data) {
        Sheet(String description, Object view) {
            this(description, view, null);
        }
    }

    /**
     * The pages, each made only when it is asked for.
     *
     * @param weight about how many characters of HTML a row makes
     */
    <R> List<Supplier<Page>> pages(List<R> rows, ToIntFunction<R> weight, String template, Maker<R> maker) {
        return pages(split(rows, weight, 0), template, maker);
    }

    /** The same where each page's rows are given. */
    <R> List<Supplier<Page>> pages(List<List<R>> parts, String template, Maker<R> maker) {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            pages.add(() -> page(parts, at, template, maker));
        }
        return pages;
    }

    private <R> Page page(List<List<R>> parts, int at, String template, Maker<R> maker) {
        Folio folio = new Folio(desk, address(at));
        Sheet sheet = maker.make(folio, parts.get(at), at == 0, at == parts.size() - 1);
        String heading = at == 0
                ? title
                : desk.words().say("pager.title", title, desk.words().grouped(at + 1L));
        return new Page(folio, template, section, heading, sheet.description(), sheet.view(), sheet.data())
                .with(pager(desk, folio, at, parts.size(), this::address));
    }

    private String address(int at) {
        return at == 0 ? address : "lists/" + address.replace("/index", "") + "-" + (at + 1);
    }

    /** The address of the page whose list goes on at {@code address}, but for its "/index". */
    static String first(String address) {
        return address.startsWith(Further.FOLDER)
                ? address.substring(Further.FOLDER.length(), address.lastIndexOf('/'))
                : address.replaceFirst("^lists/", "").replaceFirst("-\\d+$", "");
    }

    /** The first and the last page and those near this one. */
    static Pager pager(Desk desk, Folio folio, int here, int of, IntFunction<String> address) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < of && of > 1; i++) {
            if (i == 0 || i == of - 1 || Math.abs(i - here) <= NEAR) {
                String number = desk.words().grouped(i + 1L);
                steps.add(new Step(new Link(number, folio.page(address.apply(i))), i == here));
            }
        }
        return new Pager(steps);
    }

    /**
     * Rows in order, as many together as the budget allows; one page even when there are none.
     *
     * @param head what the first page holds besides, in characters
     */
    static <R> List<List<R>> split(List<R> rows, ToIntFunction<R> weight, int head) {
        List<List<R>> parts = new ArrayList<>();
        int from = 0;
        int used = head;
        for (int i = 0; i < rows.size(); i++) {
            int size = weight.applyAsInt(rows.get(i));
            if (used + size > BUDGET && i > from) {
                parts.add(rows.subList(from, i));
                from = i;
                used = 0;
            }
            used += size;
        }
        parts.add(rows.subList(from, rows.size()));
        return parts;
    }
}
