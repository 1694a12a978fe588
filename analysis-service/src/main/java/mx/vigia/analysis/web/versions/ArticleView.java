package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.ArticleHistory;
import mx.vigia.analysis.text.comparison.ArticleHistory.Appearance;

/**
 * One article in one version.
 *
 * @param present whether this version has it
 * @param words its wording there, empty if it is not there or its change is shown instead
 * @param change the change since the version before, or null
 */
@TemplateData
public record ArticleView(
        VersionView version, boolean present, String name, String law, String words, RedlineView.Article change) {
    static final String TRANSITORY = "transitory";

    /** Returns the appearances, the latest version first. */
    static List<ArticleView> of(
            ArticleHistory history, List<VersionView> versions, List<TextVersion> texts, BillLabels labels) {
        return history.appearances().reversed().stream()
                .map(one -> of(one, versions.get(one.version()), texts.get(one.version()), labels))
                .toList();
    }

    private static ArticleView of(Appearance one, VersionView version, TextVersion text, BillLabels labels) {
        var change = Optional.ofNullable(one.change()).map(shown -> RedlineView.article(shown, labels.words()));
        return Optional.ofNullable(one.part())
                .map(part -> new ArticleView(
                        version,
                        true,
                        RedlineView.name(part, labels.words()),
                        part.law(),
                        change.isPresent() ? "" : text.words(part),
                        change.orElse(null)))
                .orElseGet(() -> new ArticleView(version, false, "", "", "", change.orElse(null)));
    }

    /** Returns the query string for the history of this article; empty if it has no number. */
    static String question(Part part) {
        boolean requested = part.kind() == PartKind.ARTICLE || part.kind() == PartKind.TRANSITORY;
        if (!requested || !part.number().known()) {
            return "";
        }
        var kind = part.kind() == PartKind.TRANSITORY ? "&kind=" + TRANSITORY : "";
        var law = part.law().isEmpty() ? "" : "&law=" + encoded(part.law());
        return "article=" + encoded(part.number().printed()) + kind + law;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
