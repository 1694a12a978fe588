package mx.vigia.analysis.topic.document;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.text.obligation.duty.BillDuty;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicNicknames;
import mx.vigia.platform.i18n.Language;

/** The searchable document of a bill, shared by search, topic rules and watches. */
public final class BillDocument {
    private static final Set<BillKind> CONGRESS_KINDS =
            Set.of(BillKind.INITIATIVE, BillKind.MOTION, BillKind.MINUTA, BillKind.REPORT);

    private BillDocument() {}

    /** Returns the bill by field; {@code topics} gives the topic with an id, for its names. */
    public static Map<QueryField, List<String>> of(Dossier bill, Function<String, Optional<Topic>> topics) {
        var fields = new EnumMap<QueryField, List<String>>(QueryField.class);
        fields.put(QueryField.TITLE, List.of(bill.title()));
        fields.put(QueryField.TEXT, bill.text().known() ? List.of(bill.text().content()) : List.of());
        fields.put(
                QueryField.PROPONENT,
                bill.proponents().stream().map(Proponent::name).toList());
        fields.put(
                QueryField.COMMITTEE,
                bill.committees().stream().map(Referral::name).toList());
        fields.put(
                QueryField.SUMMARY,
                Stream.concat(Stream.ofNullable(bill.summary()), bill.subjects().stream())
                        .toList());
        fields.put(
                QueryField.LAW,
                bill.laws().stream().flatMap(BillDocument::names).distinct().toList());
        fields.put(
                QueryField.BEARER,
                bill.duties().stream()
                        .filter(BillDuty::binds)
                        .map(BillDuty::bearer)
                        .distinct()
                        .toList());
        fields.put(
                QueryField.TOPIC,
                bill.tags().stream().flatMap(tag -> names(tag, topics)).toList());
        fields.put(QueryField.STAGE, ValueNames.stage(bill.stage()));
        fields.put(QueryField.KIND, kinds(bill));
        fields.put(
                QueryField.GROUP,
                groups(bill).stream()
                        .flatMap(BillDocument::groupNames)
                        .distinct()
                        .toList());
        fields.put(
                QueryField.CHAMBER,
                chambers(bill).stream().flatMap(ValueNames::chamber).toList());
        fields.put(
                QueryField.SOURCE,
                sites(bill).stream().flatMap(BillDocument::sources).distinct().toList());
        fields.put(
                QueryField.ENTITY,
                FederalEntity.of(bill.site()).map(FederalEntity::names).orElse(List.of()));
        fields.put(QueryField.LEGISLATURE, legislature(bill));
        fields.put(QueryField.NUMBER, BillNumbers.of(bill));
        fields.put(QueryField.ARTICLE, articles(bill));
        fields.put(QueryField.PAPER, BillPapers.of(bill));
        fields.putAll(FollowedIds.of(bill));
        fields.put(QueryField.DATE, date(bill).map(LocalDate::toString).stream().toList());
        return fields;
    }

    /** Returns all searchable names of the values of a stage, a kind, a chamber, an entity or a legislature. */
    public static Stream<String> names(QueryField field) {
        return ValueNames.names(field);
    }

    /** Returns the searchable name of each stage, kind, chamber, entity or legislature in this language. */
    public static List<String> names(QueryField field, Language language) {
        return ValueNames.names(field, language);
    }

    /** Returns the API code of each stage, kind, chamber, entity or legislature, which is also searchable. */
    public static List<String> codes(QueryField field) {
        return ValueNames.codes(field);
    }

    /** Returns every site that covers a bill, each once, its main site first. */
    public static List<String> sites(Dossier bill) {
        return Stream.concat(Stream.of(bill.site()), bill.provenance().stream().map(Provenance::site))
                .distinct()
                .toList();
    }

    /** Returns the searchable names of a site: its id, the parts of it, and its display names. */
    public static Stream<String> sources(String site) {
        return SourceNames.of(site);
    }

    /** Returns the parliamentary groups behind a bill, each once. */
    public static List<String> groups(Dossier bill) {
        return bill.proponents().stream()
                .map(Proponent::group)
                .filter(Objects::nonNull)
                .filter(not(String::isBlank))
                .distinct()
                .toList();
    }

    /** Returns a group as printed, and all names of the groups that it means. */
    private static Stream<String> groupNames(String printed) {
        return Stream.concat(
                Stream.of(printed), BodyCatalog.known().groups(printed).stream().flatMap(Body::names));
    }

    /** Returns the chambers a bill has been in, each once; before any step, the chamber whose site shows it. */
    public static List<Chamber> chambers(Dossier bill) {
        var chambers = bill.steps().stream()
                .map(Step::chamber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return chambers.isEmpty() ? chambersOfOrigin(bill).toList() : chambers;
    }

    private static Stream<Chamber> chambersOfOrigin(Dossier bill) {
        return bill.site().equals(ManualStatement.MANUAL_SITE)
                ? bill.proponents().stream()
                        .map(Proponent::role)
                        .flatMap(role -> FederalSites.seatOf(role).stream())
                        .distinct()
                : ValueNames.chamberOfSite(bill.site()).stream();
    }

    /**
     * Returns the day of a bill: when it was presented, else its first dated step, else the first page that showed it.
     */
    public static Optional<LocalDate> date(Dossier bill) {
        return Optional.ofNullable(bill.presentedOn())
                .or(() -> first(bill.steps().stream().map(Step::date)))
                .or(() -> first(bill.provenance().stream().map(Provenance::publishedOn)));
    }

    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    private static Stream<String> names(Tag tag, Function<String, Optional<Topic>> topics) {
        return topics.apply(tag.topic())
                .map(topic -> Stream.concat(topic.names().stream(), TopicNicknames.of(topic.id())))
                .orElseGet(() -> Stream.of(tag.topic()));
    }

    private static Stream<String> names(AffectedLaw touched) {
        var also = LawCatalog.known().findByName(touched.law()).stream()
                .flatMap(law -> Stream.of(law.abbreviations(), law.otherNames()).flatMap(List::stream));
        return Stream.concat(Stream.of(touched.law()), also);
    }

    private static List<String> kinds(Dossier bill) {
        return Stream.concat(ValueNames.kind(bill.kind()).stream(), Stream.ofNullable(bill.officialTerm()))
                .toList();
    }

    /**
     * Returns all names of the legislature in which it was presented. A manual entry belongs to Congress if a
     * legislator of it is the proponent.
     */
    private static List<String> legislature(Dossier bill) {
        boolean ofCongress = Legislature.has(bill.site())
                || bill.site().equals(ManualStatement.MANUAL_SITE)
                        && chambers(bill).stream().anyMatch(FederalSites::is);
        return ofCongress
                ? findPresentationDay(bill)
                        .map(Legislature::on)
                        .map(Legislature::names)
                        .orElse(List.of())
                : List.of();
    }

    /**
     * Returns the day of presentation. A bill in Congress is dated by its first step if no page gives that day; laws
     * and notices are not presented by their first page.
     */
    private static Optional<LocalDate> findPresentationDay(Dossier bill) {
        return CONGRESS_KINDS.contains(bill.kind()) ? date(bill) : Optional.ofNullable(bill.presentedOn());
    }

    /** Returns each article by itself and with its law. */
    private static List<String> articles(Dossier bill) {
        return bill.laws().stream()
                .flatMap(touched -> touched.articles().stream()
                        .flatMap(article -> Stream.of(
                                LegalCitation.value(article, ""), LegalCitation.value(article, touched.law()))))
                .distinct()
                .toList();
    }
}
