package mx.vigia.analysis.linking.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.GazetteNumber;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.text.similarity.ShingleSimilarity;
import mx.vigia.platform.text.Sha256;

/**
 * The comparable data of one record; {@code day} is null if its source names none.
 *
 * @param chamber in which it was presented, or null
 * @param people the proposing people; the Executive, a chamber or a state congress is among {@code bodies}
 * @param laws the articles named of each law that would change
 * @param issues the numbers of the Gaceta that it cites, a report also in its text
 * @param published those among them in which it is printed itself
 * @param papers the addresses of the documents it lists; for a report those of the report itself
 * @param address its own page, without what precedes the name of the site; null if none is named
 * @param written the original spelling of folded values: people, bodies, laws and committees
 */
record RecordProfile(
        String site,
        BillKind kind,
        LocalDate day,
        Chamber chamber,
        Set<ProponentName> people,
        Set<String> bodies,
        Map<String, Set<String>> laws,
        TitleWords title,
        Set<String> issues,
        Set<String> published,
        Set<String> papers,
        String address,
        Set<String> committees,
        ShingleSimilarity text,
        Map<String, String> written) {
    private static final Set<String> BODY_WORDS = Set.of(
            "ejecutivo",
            "presidenta",
            "presidente",
            "camara",
            "congreso",
            "legislatura",
            "comision",
            "comisiones",
            "senado",
            "ciudadanos",
            "secretaria",
            "organo",
            "mesa",
            "junta");

    private static final Pattern OFFICE_PREFIX_PATTERN =
            Pattern.compile("^(?:las? )?comision(?:es)?(?: unidas)?(?: de)?(?: las?| los)? ");

    private static final Pattern URL_SCHEME_PATTERN = Pattern.compile("^\\w+://(?:www\\.)?");

    /** Returns the profile of a bill according to one record. */
    static RecordProfile of(Dossier alone) {
        Set<ProponentName> people = new LinkedHashSet<>();
        Set<String> bodies = new TreeSet<>();
        Map<String, String> written = new HashMap<>();
        for (Proponent proponent : alone.proponents()) {
            name(proponent.name(), people, bodies, written);
        }
        return new RecordProfile(
                alone.site(),
                alone.kind(),
                alone.presentedOn(),
                Origin.of(alone),
                people,
                bodies,
                laws(alone, written),
                TitleWords.of(alone.title()),
                citedDocuments(alone).flatMap(RecordProfile::issuesIn).collect(Collectors.toCollection(TreeSet::new)),
                issuesPrintedIn(alone).flatMap(RecordProfile::issuesIn).collect(Collectors.toCollection(TreeSet::new)),
                papers(alone),
                alone.officialAddress() == null ? null : place(alone.officialAddress()),
                alone.committees().stream()
                        .map(Referral::name)
                        .map(name -> foldRemembering(committee(name), name, written))
                        .collect(Collectors.toCollection(TreeSet::new)),
                ShingleSimilarity.of(alone.text().content()),
                written);
    }

    /** Returns the digest of all compared data. */
    String digest() {
        return Sha256.of(String.join(
                "|",
                List.of(
                        site,
                        kind.word(),
                        String.valueOf(day),
                        String.valueOf(chamber),
                        people.toString(),
                        bodies.toString(),
                        laws.toString(),
                        title.words().toString(),
                        issues.toString(),
                        published.toString(),
                        papers.toString(),
                        String.valueOf(address),
                        committees.toString(),
                        Integer.toString(text.hashCode()))));
    }

    /** Whether it was entered manually. */
    boolean isByHand() {
        return site.equals(ManualStatement.MANUAL_SITE);
    }

    /** Whether both are records that one site itself keeps separate. */
    boolean isOfSameSite(RecordProfile other) {
        return site.equals(other.site) && kind == other.kind;
    }

    /**
     * Whether it is presented by a legislator or another entitled proponent; papers that follow from a bill are not.
     */
    boolean isPresented() {
        return kind == BillKind.INITIATIVE || kind == BillKind.MOTION;
    }

    boolean isReport() {
        return kind == BillKind.REPORT;
    }

    /** Returns the numbers of the Gaceta by which one record names the place where the other is printed. */
    Set<String> issuesNamedBy(RecordProfile other) {
        Set<String> named = new TreeSet<>(other.issues);
        named.removeAll(other.published);
        named.retainAll(published);
        return named;
    }

    /** Returns all proponents, people and bodies, as the source writes them. */
    String proponents() {
        return Stream.concat(people.stream().map(ProponentName::toString), bodies.stream())
                .map(this::originalSpelling)
                .collect(Collectors.joining("; "));
    }

    /** Returns the original spelling of a folded value. */
    String originalSpelling(String folded) {
        return written.getOrDefault(folded, folded);
    }

    /** Returns the folded form and keeps its first spelling. */
    private static String foldRemembering(String folded, String asWritten, Map<String, String> written) {
        written.putIfAbsent(folded, asWritten.strip());
        return folded;
    }

    private static void name(String name, Set<ProponentName> people, Set<String> bodies, Map<String, String> written) {
        List<String> words = List.of(TitleForms.words(name).split(" "));
        if (words.stream().anyMatch(BODY_WORDS::contains)) {
            boolean executive = words.contains("ejecutivo") || words.contains("republica");
            bodies.add(foldRemembering(executive ? "ejecutivo federal" : String.join(" ", words), name, written));
            return;
        }
        ProponentName person = ProponentName.ofName(name);
        if (person.known()) {
            foldRemembering(person.toString(), name, written);
            people.add(person);
        }
    }

    private static Map<String, Set<String>> laws(Dossier alone, Map<String, String> written) {
        List<AffectedLaw> read = alone.site().startsWith("mx.") || alone.site().equals(ManualStatement.MANUAL_SITE)
                ? AffectedLaws.known().of(alone.title(), alone.text().content())
                : List.of();
        Map<String, Set<String>> laws = new LinkedHashMap<>();
        for (AffectedLaw law : read) {
            if (law.relation() != AmendmentKind.MENTION) {
                laws.computeIfAbsent(foldRemembering(law.id(), law.law(), written), none -> new TreeSet<>())
                        .addAll(law.articles());
            }
        }
        return laws;
    }

    private static Stream<String> issuesIn(String words) {
        return GazetteNumber.in(words).filter(number -> number.contains("-"));
    }

    private static String committee(String name) {
        return OFFICE_PREFIX_PATTERN
                .matcher(TitleForms.words(name) + " ")
                .replaceFirst("")
                .strip();
    }

    /** Returns the documents of a report itself, or the documents any other record lists. */
    private static Set<String> papers(Dossier alone) {
        Stream<DocumentLink> listed = alone.documents().stream();
        Stream<String> all = alone.kind() == BillKind.REPORT
                ? Stream.concat(Stream.ofNullable(alone.officialAddress()), listed.map(DocumentLink::address))
                : Stream.concat(listed, alone.steps().stream().flatMap(step -> step.documents().stream()))
                        .map(DocumentLink::address);
        return all.map(RecordProfile::place).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(String address) {
        return URL_SCHEME_PATTERN.matcher(address).replaceFirst("");
    }

    private static Stream<String> citedDocuments(Dossier alone) {
        Stream<String> phrases = Stream.concat(alone.steps().stream().map(Step::phrase), issuesPrintedIn(alone));
        return alone.kind() == BillKind.REPORT
                ? Stream.concat(phrases, Stream.of(alone.title(), alone.text().content()))
                : phrases;
    }

    private static Stream<String> issuesPrintedIn(Dossier alone) {
        return alone.citation() == null
                ? Stream.empty()
                : Stream.of(alone.citation().text());
    }
}
