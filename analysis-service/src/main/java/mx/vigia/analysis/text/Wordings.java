package mx.vigia.analysis.text;

import java.util.List;

/** A text as the terms that count in a comparison; its own number and the labels of its fractions do not. */
record Wordings(String text, List<Term> terms) {
    static Wordings of(String text) {
        int body = HeadingForm.in(text, 0, Math.min(text.length(), Headings.LONGEST_HEADING))
                .filter(heading -> heading.sort() == Heading.Sort.FIGURE || heading.sort() == Heading.Sort.ORDINAL)
                .map(Heading::body)
                .orElse(0);
        var tokens = new Labels(text, Token.in(text, body)).removed();
        return new Wordings(text, Phrases.terms(new Numbers(tokens).asFigures()));
    }

    List<String> words() {
        return terms.stream().map(Term::word).toList();
    }

    /** The text as printed from one term to another, with what stands between them. */
    String printed(int from, int to) {
        return text.substring(place(from), place(to));
    }

    private int place(int term) {
        if (term == 0) {
            return 0;
        }
        return term < terms.size() ? terms.get(term).from() : text.length();
    }
}
