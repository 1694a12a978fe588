package mx.vigia.analysis.linking.related;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.similarity.MinHashSketch;
import mx.vigia.platform.text.Sha256;

/**
 * The comparable keys of a bill: the articles it would change, and sketches of the wording of its title and articles.
 * After changing a rule of this class, raise the version of {@link Reprocessing.Follower#RELATED_BILLS}.
 */
record RelationKeys(UUID bill, LocalDate day, MinHashSketch title, MinHashSketch wording, Set<Long> all) {
    private static final int MAX_ARTICLES = 60;
    private static final Pattern FORMULA_PATTERN = Pattern.compile(
            "^.*?\\b(?=(?:reforma|adiciona|deroga|expide|abroga|declara|crea|instituye|exhorta|modifica|establece)n?\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    static RelationKeys of(Dossier bill) {
        var title = MinHashSketch.of(FORMULA_PATTERN.matcher(bill.title()).replaceFirst(""));
        var wording = MinHashSketch.of(articles(bill.text().content()));
        var all = new LinkedHashSet<Long>();
        bill.laws().stream()
                .filter(law -> law.relation() != AmendmentKind.MENTION)
                .flatMap(law -> law.articles().isEmpty()
                        ? Stream.of(law.id())
                        : law.articles().stream().map(article -> article(law, article)))
                .distinct()
                .limit(MAX_ARTICLES)
                .forEach(place -> all.add(digest(place) | 1));
        title.bands(5, 3).forEach(band -> all.add((band * 31 + 7) & ~1L));
        wording.bands(10, 2).forEach(band -> all.add(band & ~1L));
        return new RelationKeys(bill.id(), day(bill), title, wording, all);
    }

    private static String article(AffectedLaw law, String article) {
        return law.id() + "#" + article;
    }

    /** Returns the text the bill would write into laws; its beginning if that cannot be extracted. */
    private static String articles(String text) {
        var version = TextSplitter.split(text);
        var cut = version.parts().stream()
                .filter(part -> part.kind() == PartKind.ARTICLE || part.kind() == PartKind.CLAUSE)
                .map(version::words)
                .collect(Collectors.joining("\n"));
        return cut.isBlank() ? text : cut;
    }

    private static LocalDate day(Dossier bill) {
        return bill.presentedOn() == null ? LocalDate.ofInstant(bill.firstSeen(), ZoneOffset.UTC) : bill.presentedOn();
    }

    private static long digest(String words) {
        return Sha256.identifier(words).getMostSignificantBits();
    }
}
