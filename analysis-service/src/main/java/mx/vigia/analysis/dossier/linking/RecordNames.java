package mx.vigia.analysis.dossier.linking;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.platform.text.Sha256;

/**
 * The names by which a record can be identified at any site. When a rule of this class changes, raise the version of
 * {@link Reprocessing.Follower#NAMES}.
 *
 * @param own keys and places of this record itself
 * @param leads those its entry links to: a report, a minuta, a decree
 */
public record RecordNames(Set<String> own, Set<String> leads) {
    private static final String MATTER_PREFIX = "matter:";
    private static final Pattern GAZETTE_PLACE_PATTERN =
            Pattern.compile("gaceta\\.diputados\\.gob\\.mx/Gaceta/(\\d{2})/.*/([\\w-]+)\\.html#([\\w-]+)$");
    private static final Pattern PRINTED_PLACE_PATTERN =
            Pattern.compile("gaceta\\.diputados\\.gob\\.mx/PDF/(\\d{2})/.*/([\\w-]+)\\.pdf#page=(\\d{1,4})$");
    private static final Pattern SENATE_PATTERN = Pattern.compile("senado\\.gob\\.mx/.*/documento/(\\d+)$");
    private static final Pattern SIL_PATTERN = Pattern.compile("sil\\.gobernacion\\.gob\\.mx/.*[?&]Asunto=(\\d+)");
    private static final Pattern SIL_MATTER_PATTERN =
            Pattern.compile("sil\\.gobernacion\\.gob\\.mx/.*[?&]Seguimiento=(\\d+)");
    private static final Pattern MINUTA_PATTERN = Pattern.compile("(CD-[LXVI]+-I{1,3}-\\d[PE]-\\d{3})");
    private static final Pattern DOF_PATTERN = Pattern.compile(
            "(?:nota_detalle(?:_popup)?\\.php\\?codigo=|sidof\\.segob\\.gob\\.mx/notas/(?:docFuente/)?)(\\d{6,})");
    private static final List<Pattern> KEY_PATTERNS =
            List.of(SENATE_PATTERN, SIL_PATTERN, SIL_MATTER_PATTERN, MINUTA_PATTERN, DOF_PATTERN);
    private static final List<String> KEY_PREFIXES = List.of("senate:", "sil:", MATTER_PREFIX, "minuta:", "dof:");

    /** Returns the names of a record that has stated nothing more than this sighting. */
    public static RecordNames of(SightingEvent sighting) {
        SourceRecord unheard = SourceRecord.empty(sighting.bill(), Instant.EPOCH);
        return of(
                unheard.process(sighting) instanceof RecordUpdateResult.News(var record, var reconsidered)
                        ? record
                        : unheard);
    }

    /** Returns the id of the dossier that is named after this record. */
    public static UUID dossierId(BillId id) {
        return Sha256.identifier(id.site() + "|" + id.key());
    }

    public Stream<String> all() {
        return Stream.concat(own.stream(), leads.stream());
    }

    public static RecordNames of(SourceRecord record) {
        Set<String> own = new LinkedHashSet<>();
        record.aliases().forEach(alias -> keyNames(record.id().site(), alias).forEach(own::add));
        Set<String> leads = new LinkedHashSet<>();
        for (LatestPageStatement statement : record.words().values()) {
            StatedFields stated = statement.said();
            Stream.of(stated.officialAddress(), ofRecord(statement))
                    .filter(Objects::nonNull)
                    .forEach(place -> keysOfAddress(place).forEach(own::add));
            Stream.concat(
                            stated.documents().stream(),
                            stated.steps().stream().flatMap(step -> step.documents().stream()))
                    .map(DocumentLink::address)
                    .forEach(address -> keysOfAddress(address).forEach(leads::add));
        }
        PaperNames.ownNames(record).forEach(own::add);
        leads.addAll(PaperNames.linkedPapers(record));
        leads.removeAll(own);
        return new RecordNames(own, leads);
    }

    /** Returns the address of a page that is only about this record. */
    private static String ofRecord(LatestPageStatement statement) {
        return switch (statement.provenance().pageKind()) {
            case RECORD, TEXT -> statement.provenance().address();
            case PERIOD_LIST,
                    DAY,
                    ANNEX_INDEX,
                    ANNEX_PART,
                    TURN_LIST,
                    LIST,
                    FEED,
                    VOTE,
                    ROLL_CALL,
                    AGENDA,
                    TRANSCRIPT,
                    MANUAL,
                    OTHER -> null;
        };
    }

    private static Stream<String> keyNames(String site, String key) {
        return switch (site) {
            case "mx.segob.sil" -> Stream.of("sil:" + key);
            case "mx.segob.dof" -> Stream.of("dof:" + key);
            case "mx.diputados.leyes" ->
                Stream.of("minuta:" + key)
                        .filter(name -> MINUTA_PATTERN.matcher(name).find());
            case "mx.diputados.gaceta" -> Stream.of("place:" + key).filter(name -> name.contains("/a/"));
            default -> Stream.empty();
        };
    }

    private static Stream<String> keysOfAddress(String address) {
        Set<String> names = new LinkedHashSet<>();
        Matcher place = GAZETTE_PLACE_PATTERN.matcher(address);
        if (place.find()) {
            names.add("place:%s/a/%s#%s".formatted(place.group(1), place.group(2), place.group(3)));
        }
        Matcher printed = PRINTED_PLACE_PATTERN.matcher(address);
        if (printed.find()) {
            names.add("printed:%s/%s#%s".formatted(printed.group(1), printed.group(2), printed.group(3)));
        }
        for (int i = 0; i < KEY_PATTERNS.size(); i++) {
            Matcher key = KEY_PATTERNS.get(i).matcher(address);
            if (key.find()) {
                names.add(KEY_PREFIXES.get(i) + key.group(1));
            }
        }
        return names.stream();
    }

    /** Whether both have one of their own keys in common. */
    boolean shareOwnKey(RecordNames other) {
        return own.stream()
                .anyMatch(name ->
                        !name.startsWith(MATTER_PREFIX) && !PaperNames.isPaperName(name) && other.own.contains(name));
    }

    /** Whether the source of one links it by a key to the other. */
    boolean areLinked(RecordNames other) {
        return isLinkedTo(other) || other.isLinkedTo(this);
    }

    private boolean isLinkedTo(RecordNames other) {
        return leads.stream().anyMatch(name -> !PaperNames.isPaperName(name) && other.own.contains(name));
    }

    /** Whether the source lists both under one matter. */
    boolean shareMatter(RecordNames other) {
        return own.stream().anyMatch(name -> name.startsWith(MATTER_PREFIX) && other.own.contains(name));
    }

    /** Returns the papers that this one's source links to and that the other one is. */
    Set<String> linkedPapers(RecordNames other) {
        return leads.stream()
                .filter(name -> PaperNames.isPaperName(name) && other.own.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
