package mx.vigia.analysis.text;

/**
 * One part of a text, as a range of it.
 *
 * @param number the number of a clause, an article or a transitory article; {@link ArticleNumber#NONE} for other parts
 * @param law the law as the clause names it, for a clause and the articles under it; or empty
 * @param from where the part begins in the stored text, its heading included
 * @param body where its heading ends
 * @param to where it ends
 */
public record Part(PartKind kind, ArticleNumber number, String law, int from, int body, int to) {
    Part ending(int end) {
        return new Part(kind, number, law, from, Math.min(body, end), end);
    }

    Part of(String itsLaw) {
        return new Part(kind, number, itsLaw, from, body, to);
    }
}
