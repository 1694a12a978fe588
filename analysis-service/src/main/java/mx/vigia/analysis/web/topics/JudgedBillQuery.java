package mx.vigia.analysis.web.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;

/** Finds the bills that people judged as about a topic or not, in batches, with their texts. */
@ApplicationScoped
class JudgedBillQuery {
    private static final int BATCH_SIZE = 20;

    private final ManualEditRepository editRepository;
    private final DossierRepository dossiers;

    JudgedBillQuery(ManualEditRepository editRepository, DossierRepository dossiers) {
        this.editRepository = editRepository;
        this.dossiers = dossiers;
    }

    /** Returns the latest of all, at most {@code max}. */
    Stream<Dossier> all(int max) {
        return read(editRepository.findJudgedBills(max));
    }

    /** Returns the latest of one topic, at most {@code max}. */
    Stream<Dossier> of(String topic, int max) {
        return read(editRepository.findBillsJudgedOn(topic, max));
    }

    private Stream<Dossier> read(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH_SIZE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE)))
                .flatMap(this::inOrderOf);
    }

    private Stream<Dossier> inOrderOf(List<UUID> ids) {
        Map<UUID, Integer> places =
                IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, Function.identity()));
        return dossiers.findByIds(ids).stream().sorted(Comparator.comparing(bill -> places.get(bill.id())));
    }
}
