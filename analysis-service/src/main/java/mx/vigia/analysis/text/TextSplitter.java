package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.text.TextVersion.Extent;

/** Splits a text into its parts, in linear time. */
public final class TextSplitter {
    /** The number of characters that are split; of longer texts only this much, which is indicated. */
    public static final int MAX_TEXT_LENGTH = 8 * 1024 * 1024;

    /** The maximum number of parts of a text. */
    public static final int MAX_PARTS = 10_000;

    private final String text;
    private final DecreeArticles clauses;
    private final List<Part> parts = new ArrayList<>();
    private PartKind partKind = PartKind.OPENING;
    private String law = "";

    private TextSplitter(String text) {
        this.text = text;
        this.clauses = new DecreeArticles(text);
    }

    /** Returns the text with its parts, which cover it from beginning to end without gaps. */
    public static TextVersion split(String content) {
        var within = content.length() > MAX_TEXT_LENGTH ? content.substring(0, MAX_TEXT_LENGTH) : content;
        var headings = Headings.findIn(within, MAX_PARTS);
        var cutter = new TextSplitter(within);
        var last = headings.size() == MAX_PARTS ? headings.removeLast().from() : within.length();
        cutter.split(headings, last);
        if (last < content.length()) {
            cutter.parts.add(new Part(PartKind.REST, ArticleNumber.NONE, "", last, last, content.length()));
        }
        return new TextVersion(content, cutter.parts, extent(last, within, content));
    }

    private static Extent extent(int last, String within, String content) {
        if (last < within.length()) {
            return Extent.TOO_MANY_PARTS;
        }
        return within.length() < content.length() ? Extent.TOO_LONG : Extent.WHOLE;
    }

    private void split(List<Heading> headings, int end) {
        int decree = new DecreeStart(headings, clauses).index();
        open(PartKind.OPENING, ArticleNumber.NONE, 0, 0);
        for (int i = 0; i < headings.size(); i++) {
            if (i < decree) {
                before(headings.get(i));
            } else {
                addInDecree(headings.get(i), i == decree);
            }
        }
        close(end);
    }

    private void before(Heading heading) {
        if (partKind == PartKind.OPENING && heading.sort() == Heading.HeadingKind.REASONS) {
            partKind = PartKind.REASONS;
            open(PartKind.REASONS, ArticleNumber.NONE, heading.from(), heading.body());
        }
    }

    private void addInDecree(Heading heading, boolean first) {
        if (first) {
            partKind = PartKind.DECREE;
        }
        switch (heading.sort()) {
            case FIGURE, ORDINAL -> article(heading);
            case DECREE -> open(first ? PartKind.DECREE : PartKind.DIVISION, heading);
            case DIVISION -> open(PartKind.DIVISION, heading);
            case TRANSITORY -> addTransitory(heading);
            case CLOSING -> closeAt(heading);
            case REASONS -> {
                // a consideration inside a decree is prose of the enclosing part
            }
        }
    }

    private void article(Heading heading) {
        if (partKind == PartKind.CLOSING) {
            return;
        }
        if (partKind == PartKind.TRANSITORY) {
            open(PartKind.TRANSITORY, heading);
        } else if (clauses.isClauseHeading(heading)) {
            open(PartKind.CLAUSE, heading);
        } else {
            open(PartKind.ARTICLE, heading);
        }
    }

    private void addTransitory(Heading heading) {
        partKind = PartKind.TRANSITORY;
        open(PartKind.TRANSITORY, heading);
    }

    private void closeAt(Heading heading) {
        if (partKind == PartKind.TRANSITORY
                || !parts.isEmpty() && parts.getLast().kind() == PartKind.ARTICLE) {
            partKind = PartKind.CLOSING;
            open(PartKind.CLOSING, heading);
        }
    }

    private void open(PartKind kind, Heading heading) {
        if (partKind == PartKind.CLOSING && kind != PartKind.CLOSING) {
            return;
        }
        open(kind, heading.number(), heading.from(), heading.body());
    }

    private void open(PartKind kind, ArticleNumber number, int from, int body) {
        close(from);
        parts.add(new Part(kind, number, kind == PartKind.ARTICLE ? law : "", from, body, body));
    }

    /** Closes the open part, unless it is empty. A clause is complete only here, so its law is read here. */
    private void close(int end) {
        if (parts.isEmpty()) {
            return;
        }
        var part = parts.removeLast().ending(end);
        if (part.from() == end) {
            return;
        }
        if (part.kind() == PartKind.CLAUSE) {
            law = clauses.law(part.body(), end);
            part = part.of(law);
        }
        parts.add(asDivisionIfTitle(part));
    }

    /**
     * Turns an article into a division if it is the title above transitory articles, unless it is all there is above
     * the only one.
     */
    private Part asDivisionIfTitle(Part part) {
        boolean title = part.kind() == PartKind.TRANSITORY
                && !part.number().known()
                && text.substring(part.body(), part.to()).isBlank();
        return title ? new Part(PartKind.DIVISION, part.number(), "", part.from(), part.body(), part.to()) : part;
    }
}
