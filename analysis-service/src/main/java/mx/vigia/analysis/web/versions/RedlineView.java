package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.comparison.ArticleChange;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;
import mx.vigia.analysis.text.comparison.Redline;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.TextSegment;
import mx.vigia.platform.i18n.Messages;

/**
 * A redline on a page: the articles that changed, up to a limit.
 *
 * @param same how many articles did not change
 * @param left how many changed ones are not shown
 */
@TemplateData
public record RedlineView(List<Article> articles, int same, int left, boolean cutOff) {
    private static final int MAX_ROWS = 150;

    /** One article: its name, its change, why it matters, its words before and after, and the query for its history. */
    @TemplateData
    public record Article(
            String name, String law, String grade, String fate, String grounds, List<Piece> pieces, String history) {}

    /**
     * A segment of an article; one that is not {@code same} is marked, even if only case, accents or a comma differ.
     */
    @TemplateData
    public record Piece(boolean same, String before, String after) {
        static Piece of(TextSegment change) {
            return new Piece(change.grade() == ChangeGrade.SAME, change.before(), change.after());
        }
    }

    static RedlineView of(Redline redline, Messages words) {
        var changed = redline.changes().stream()
                .filter(change -> change.grade() != ChangeGrade.SAME)
                .toList();
        return new RedlineView(
                changed.stream()
                        .limit(MAX_ROWS)
                        .map(change -> article(change, words))
                        .toList(),
                redline.changes().size() - changed.size(),
                Math.max(0, changed.size() - MAX_ROWS),
                redline.cutOff());
    }

    static Article article(ArticleChange change, Messages words) {
        var part = part(change);
        return new Article(
                name(part, words),
                part.law(),
                words.say("grade." + key(change.grade())),
                changeLabel(change, words),
                change.comparison().grounds().stream()
                        .map(ground -> words.say("change-ground." + key(ground)))
                        .collect(Collectors.joining(", ")),
                change.comparison().changes().stream().map(Piece::of).toList(),
                ArticleView.question(part));
    }

    /** Returns the usual name of the article: <i>artículo 5</i>, <i>transitorio segundo</i>. */
    static String name(Part part, Messages words) {
        var number = part.number().known() ? part.number().printed() : "";
        return words.say("part." + key(part.kind()), number).strip();
    }

    private static String changeLabel(ArticleChange change, Messages words) {
        return switch (change.pairing()) {
            case Kept kept
            when kept.isRenumbered() ->
                words.say("versions.renumbered", kept.before().number().printed());
            case Kept kept -> "";
            case Added added -> words.say("versions.added");
            case Removed removed -> words.say("versions.removed");
        };
    }

    private static Part part(ArticleChange change) {
        return switch (change.pairing()) {
            case Kept(var before, var after) -> after;
            case Added(var after) -> after;
            case Removed(var before) -> before;
        };
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
