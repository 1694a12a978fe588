package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.StatusLabels;
import org.jspecify.annotations.Nullable;

/** Bills side by side, and what more than one of them has. */
@TemplateData
public record BillComparisonView(List<Column> columns) {

    /**
     * One bill.
     *
     * @param sameStage whether another of them is at the same stage
     * @param sameKind whether another of them is of the same kind
     * @param last its last step, if it has any
     * @param without the URL with only the others
     */
    @TemplateData
    public record Column(
            Dossier bill,
            boolean sameStage,
            boolean sameKind,
            Names names,
            List<LawTouched> laws,
            List<LastStep> last,
            String without) {}

    @TemplateData
    public record Names(List<Shared> proponents, List<Shared> committees, List<Shared> topics) {}

    /** A step in words; {@code day} is null where it has none. */
    @TemplateData
    public record LastStep(String words, @Nullable LocalDate day) {}

    /** A property of a bill; {@code common} if another of them has it, too. */
    @TemplateData
    public record Shared(String name, String address, boolean common) {}

    /** A law that a bill would change, and its articles. */
    @TemplateData
    public record LawTouched(Shared law, List<Shared> articles) {}

    static BillComparisonView of(List<Dossier> bills, BillLabels labels) {
        return new BillComparisonView(bills.stream()
                .map(bill -> new Arranged(bills, bill, labels).column())
                .toList());
    }

    private record Arranged(List<Dossier> bills, Dossier bill, BillLabels labels) {
        Column column() {
            return new Column(
                    bill,
                    isShared(one -> Stream.of(StatusLabels.standing(labels, one)), StatusLabels.standing(labels, bill)),
                    isShared(one -> Stream.of(labels.kind(one.kind())), labels.kind(bill.kind())),
                    new Names(
                            shared(BillComparisonView::proponents, name -> name, name -> ""),
                            shared(BillComparisonView::committees, name -> name, name -> ""),
                            shared(BillComparisonView::topics, labels::topic, topic -> "/?topic=" + topic)),
                    laws(),
                    lastStep().stream().toList(),
                    "/compare?ids="
                            + bills.stream()
                                    .map(Dossier::id)
                                    .filter(id -> !id.equals(bill.id()))
                                    .map(UUID::toString)
                                    .collect(Collectors.joining(",")));
        }

        private Optional<LastStep> lastStep() {
            var today = BillLabels.dayOf(labels.now());
            return new Timeline(bill, List.of(), Map.of(), labels)
                    .entries().stream()
                            .filter(entry -> entry.hasHappened(today))
                            .findFirst()
                            .map(entry -> new LastStep(
                                    entry.headline(),
                                    entry.when().undated() ? null : entry.when().day()));
        }

        private List<Shared> shared(
                Function<Dossier, Stream<String>> of, Function<String, String> named, Function<String, String> at) {
            return of.apply(bill)
                    .distinct()
                    .map(one -> new Shared(labels.shown(named.apply(one)), at.apply(one), isShared(of, one)))
                    .toList();
        }

        private boolean isShared(Function<Dossier, Stream<String>> of, String one) {
            return bills.stream()
                            .filter(other -> of.apply(other).anyMatch(one::equals))
                            .count()
                    > 1;
        }

        private List<LawTouched> laws() {
            var names = new LinkedHashMap<String, String>();
            bill.laws().forEach(law -> names.putIfAbsent(law.id(), law.law()));
            return names.entrySet().stream()
                    .map(law -> new LawTouched(
                            new Shared(
                                    labels.shown(law.getValue()),
                                    "/laws/" + law.getKey(),
                                    isShared(one -> one.laws().stream().map(AffectedLaw::id), law.getKey())),
                            shared(one -> articles(one, law.getKey()), article -> article, article -> "")))
                    .toList();
        }
    }

    private static Stream<String> proponents(Dossier bill) {
        return bill.proponents().stream()
                .map(one -> Optional.ofNullable(one.group())
                        .filter(group -> !group.equals(one.name()))
                        .map(group -> one.name() + " (" + group + ")")
                        .orElse(one.name()));
    }

    private static Stream<String> committees(Dossier bill) {
        return bill.committees().stream().map(Referral::name);
    }

    private static Stream<String> topics(Dossier bill) {
        return bill.tags().stream().map(Tag::topic);
    }

    private static Stream<String> articles(Dossier bill, String law) {
        return bill.laws().stream()
                .filter(touched -> touched.id().equals(law))
                .flatMap(touched -> touched.articles().stream());
    }
}
