package mx.vigia.analysis.linking.related;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.text.similarity.MinHashSketch;
import mx.vigia.platform.text.Sha256;

/**
 * The comparable keys of a bill: the articles it would change, and sketches of the wording of its title and articles.
 * After changing a rule of this class, raise the version of {@link Reprocessing.Follower#RELATED_BILLS}.
 */
record RelationKeys(UUID bill, LocalDate day, MinHashSketch title, MinHashSketch wording, Set<Long> all) {
    private static final int MAX_ARTICLES = 60;

    static RelationKeys of(Dossier bill) {
        var title = MinHashSketch.of(DistinctiveWords.ofTitle(bill));
        var wording = MinHashSketch.of(DistinctiveWords.ofText(bill.text().content()));
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

    private static LocalDate day(Dossier bill) {
        return bill.presentedOn() == null ? LocalDate.ofInstant(bill.firstSeen(), ZoneOffset.UTC) : bill.presentedOn();
    }

    private static long digest(String words) {
        return Sha256.identifier(words).getMostSignificantBits();
    }
}
