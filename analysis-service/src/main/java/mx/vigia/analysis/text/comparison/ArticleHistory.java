package mx.vigia.analysis.text.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;

/**
 * The history of one article through the versions of a bill, tracked across renumbering: its wording in each, and what
 * each changed.
 */
public record ArticleHistory(List<Appearance> appearances) {

    /**
     * The article in one version.
     *
     * @param version the index of the version, from 0
     * @param part the article there, or null if it is not in it
     * @param change the change since the version before; null in the first, and if it is in neither
     */
    public record Appearance(int version, Part part, ArticleChange change) {}

    public ArticleHistory {
        appearances = List.copyOf(appearances);
    }

    /**
     * Returns the history of the article with this number in the latest version that has one; empty if no version ever
     * had it.
     */
    public static Optional<ArticleHistory> of(
            List<TextVersion> versions, PartKind kind, ArticleNumber number, String law) {
        for (int at = versions.size() - 1; at >= 0; at--) {
            var found = find(versions.get(at), kind, number, law);
            if (found.isPresent()) {
                return Optional.of(of(versions, at, found.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> find(TextVersion version, PartKind kind, ArticleNumber number, String law) {
        return version.parts(kind).stream()
                .filter(part -> part.number().place().equals(number.place()))
                .filter(part -> law.isEmpty()
                        || LawNameComparison.normalize(part.law()).equals(LawNameComparison.normalize(law)))
                .findFirst();
    }

    private static ArticleHistory of(List<TextVersion> versions, int at, Part found) {
        var changes = new HashMap<Integer, ArticleChange>();
        var parts = new HashMap<Integer, Part>();
        parts.put(at, found);
        for (int i = at; i > 0 && parts.containsKey(i); i--) {
            int later = i;
            var part = parts.get(later);
            findChange(
                            versions,
                            later,
                            change -> after(change).filter(part::equals).isPresent())
                    .ifPresent(change -> {
                        changes.put(later, change);
                        before(change).ifPresent(earlier -> parts.put(later - 1, earlier));
                    });
        }
        if (at + 1 < versions.size()) {
            findChange(
                            versions,
                            at + 1,
                            change -> before(change).filter(found::equals).isPresent())
                    .ifPresent(change -> changes.put(at + 1, change));
        }
        return new ArticleHistory(IntStream.range(0, versions.size())
                .mapToObj(i -> new Appearance(i, parts.get(i), changes.get(i)))
                .toList());
    }

    private static Optional<ArticleChange> findChange(
            List<TextVersion> versions, int later, Predicate<ArticleChange> isIt) {
        return Redline.between(versions.get(later - 1), versions.get(later)).changes().stream()
                .filter(isIt)
                .findFirst();
    }

    private static Optional<Part> before(ArticleChange change) {
        return switch (change.pairing()) {
            case Kept(var before, var after) -> Optional.of(before);
            case Removed(var before) -> Optional.of(before);
            case Added added -> Optional.empty();
        };
    }

    private static Optional<Part> after(ArticleChange change) {
        return switch (change.pairing()) {
            case Kept(var before, var after) -> Optional.of(after);
            case Added(var after) -> Optional.of(after);
            case Removed removed -> Optional.empty();
        };
    }
}
