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
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Federal;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicNicknames;
import mx.vigia.platform.i18n.Language;

/** The one document: what of a bill can be asked for, alike for search, topic rules and watches. */
public final class BillFields {
    private static final Set<Kind> BEFORE_CONGRESS = Set.of(Kind.INITIATIVE, Kind.MOTION, Kind.MINUTA, Kind.REPORT);

    private BillFields() {}

    /** The bill by field; {@code topics} gives the topic with an id, for its names. */
    public static Map<Field, List<String>> of(Dossier bill, Function<String, Optional<Topic>> topics) {
        var fields = new EnumMap<Field, List<String>>(Field.class);
        fields.put(Field.TITLE, List.of(bill.title()));
        fields.put(Field.TEXT, bill.text().known() ? List.of(bill.text().content()) : List.of());
        fields.put(
                Field.PROPONENT, bill.proponents().stream().map(Proponent::name).toList());
        fields.put(
                Field.COMMITTEE, bill.committees().stream().map(Referral::name).toList());
        fields.put(
                Field.SUMMARY,
                Stream.concat(Stream.ofNullable(bill.summary()), bill.subjects().stream())
                        .toList());
        fields.put(
                Field.LAW,
                bill.laws().stream().flatMap(BillFields::names).distinct().toList());
        fields.put(
                Field.TOPIC,
                bill.tags().stream().flatMap(tag -> names(tag, topics)).toList());
        fields.put(Field.STAGE, AskedAs.stage(bill.stage()));
        fields.put(Field.KIND, kinds(bill));
        fields.put(
                Field.GROUP,
                groups(bill).stream().flatMap(BillFields::groupNames).distinct().toList());
        fields.put(
                Field.CHAMBER, chambers(bill).stream().flatMap(AskedAs::chamber).toList());
        fields.put(
                Field.SOURCE,
                sites(bill).stream().flatMap(BillFields::sources).distinct().toList());
        fields.put(Field.ENTITY, Entity.of(bill.site()).map(Entity::names).orElse(List.of()));
        fields.put(Field.LEGISLATURE, legislature(bill));
        fields.put(Field.NUMBER, BillNumbers.of(bill));
        fields.put(Field.ARTICLE, articles(bill));
        fields.put(Field.DATE, date(bill).map(LocalDate::toString).stream().toList());
        return fields;
    }

    /** Every name by which the values of a stage, a kind, a chamber, an entity or a legislature are asked for. */
    public static Stream<String> names(Field field) {
        return AskedAs.names(field);
    }

    /** The name of each stage, kind, chamber, entity or legislature in this language, as it can be asked for. */
    public static List<String> names(Field field, Language language) {
        return AskedAs.names(field, language);
    }

    /** How programs are told each stage, kind, chamber, entity or legislature, and may ask for it. */
    public static List<String> codes(Field field) {
        return AskedAs.codes(field);
    }

    /** Every site that says anything of a bill, each once: first that by which it stands. */
    public static List<String> sites(Dossier bill) {
        return Stream.concat(Stream.of(bill.site()), bill.provenance().stream().map(Provenance::site))
                .distinct()
                .toList();
    }

    /** By what names a site is asked for: its id, the parts of it, and what pages call it. */
    public static Stream<String> sources(String site) {
        return SourceNames.of(site);
    }

    /** The parliamentary groups behind a bill, each once. */
    public static List<String> groups(Dossier bill) {
        return bill.proponents().stream()
                .map(Proponent::group)
                .filter(Objects::nonNull)
                .filter(not(String::isBlank))
                .distinct()
                .toList();
    }

    /** As its page has it, and by all names of the groups that it means. */
    private static Stream<String> groupNames(String printed) {
        return Stream.concat(
                Stream.of(printed), BodyCatalog.known().groups(printed).stream().flatMap(Body::names));
    }

    /** The chambers a bill has been seen in, each once; before any step, the chamber whose site shows it. */
    public static List<Chamber> chambers(Dossier bill) {
        var chambers = bill.steps().stream()
                .map(Step::chamber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return chambers.isEmpty() ? chambersOfOrigin(bill).toList() : chambers;
    }

    private static Stream<Chamber> chambersOfOrigin(Dossier bill) {
        return bill.site().equals(ByHand.SITE)
                ? bill.proponents().stream()
                        .map(Proponent::role)
                        .flatMap(role -> Federal.seatOf(role).stream())
                        .distinct()
                : AskedAs.chamberOfSite(bill.site()).stream();
    }

    /** The day of a bill: when it was presented, else its first dated step, else the first page that showed it. */
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
        var also = LawCatalog.known().named(touched.law()).stream()
                .flatMap(law -> Stream.of(law.abbreviations(), law.otherNames()).flatMap(List::stream));
        return Stream.concat(Stream.of(touched.law()), also);
    }

    private static List<String> kinds(Dossier bill) {
        return Stream.concat(AskedAs.kind(bill.kind()).stream(), Stream.ofNullable(bill.officialTerm()))
                .toList();
    }

    /** The one in which it was presented, by all its names; what a person entered is of Congress where a legislator of it proposes it. */
    private static List<String> legislature(Dossier bill) {
        boolean ofCongress = Legislature.has(bill.site())
                || bill.site().equals(ByHand.SITE) && chambers(bill).stream().anyMatch(Federal::is);
        return ofCongress
                ? presented(bill).map(Legislature::on).map(Legislature::names).orElse(List.of())
                : List.of();
    }

    /** What Congress has before it is dated by its first step where no page says when it was presented; laws and notices are not presented by their first page. */
    private static Optional<LocalDate> presented(Dossier bill) {
        return BEFORE_CONGRESS.contains(bill.kind()) ? date(bill) : Optional.ofNullable(bill.presentedOn());
    }

    /** Each article by itself and with its law. */
    private static List<String> articles(Dossier bill) {
        return bill.laws().stream()
                .flatMap(touched -> touched.articles().stream()
                        .flatMap(article -> Stream.of(
                                LegalCitation.value(article, ""), LegalCitation.value(article, touched.law()))))
                .distinct()
                .toList();
    }
}
