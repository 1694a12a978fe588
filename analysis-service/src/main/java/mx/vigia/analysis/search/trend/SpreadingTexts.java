package mx.vigia.analysis.search.trend;

import static java.util.function.Predicate.not;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.linking.related.SimilarTextGroups;
import mx.vigia.analysis.search.TitlesByDay.Titled;

/** Finds texts that spread: bills of several congresses with similar wording. */
@ApplicationScoped
class SpreadingTexts {
    private static final int MAX_TEXTS = 10;

    private final SimilarTextGroups texts;
    private final DossierRepository dossiers;

    SpreadingTexts(SimilarTextGroups texts, DossierRepository dossiers) {
        this.texts = texts;
        this.dossiers = dossiers;
    }

    /** Bills of two congresses or more with similar wording, the earliest first. */
    @TemplateData
    record Travel(List<DossierSummary> bills) {
        Travel {
            bills = List.copyOf(bills);
        }

        /** Returns the number of their congresses. */
        public long congresses() {
            return bills.stream().map(SpreadingTexts::congressOf).distinct().count();
        }
    }

    /** Returns the texts among these, those in most congresses first, at most {@value #MAX_TEXTS}. */
    List<Travel> findAmong(Collection<Titled> bills) {
        return texts.findGroups(bills.stream().map(Titled::id).toList()).stream()
                .map(this::toTravel)
                .filter(travel -> travel.congresses() > 1)
                .sorted(Comparator.comparingLong(Travel::congresses)
                        .reversed()
                        .thenComparing(travel -> travel.bills().getFirst().id()))
                .limit(MAX_TEXTS)
                .toList();
    }

    private Travel toTravel(Set<UUID> alike) {
        var dayKnown =
                Comparator.comparing(DossierSummary::presentedOn, Comparator.nullsLast(Comparator.naturalOrder()));
        return new Travel(dossiers.findBriefs(alike).stream()
                .sorted(dayKnown.thenComparing(DossierSummary::id))
                .toList());
    }

    /**
     * Returns the congress of a bill. A state congress is identified by its own site; the Congress of the Union, and
     * each foreign one, has several sites of one country.
     */
    private static String congressOf(DossierSummary bill) {
        return Stream.of(bill.site())
                .filter(site -> bill.congress().isPresent())
                .findFirst()
                .orElseGet(() -> countryOf(bill.site()));
    }

    private static String countryOf(String site) {
        return Stream.of(site.split("\\.", 2))
                .filter(not(String::isEmpty))
                .findFirst()
                .orElse(site);
    }
}
