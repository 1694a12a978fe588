package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeCause;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.realparts.ContractSamples;

/** Notices of the kinds that letters tell, and periods of many of them. */
final class SampleNotices {
    static final Instant NOW = Instant.parse("2026-11-30T14:00:00Z");
    private static final UUID CARMEN = UUID.fromString("0199ef00-1111-7000-8000-000000000007");
    private static final List<String> TITLES = List.of(
            "Que reforma y adiciona diversas disposiciones de la Ley en Materia de Telecomunicaciones y Radiodifusión, en"
                    + " materia de alertas tempranas de ciberseguridad a las personas usuarias.",
            "Que adiciona la Ley General de los Derechos de Niñas, Niños y Adolescentes, en materia de verificación de"
                    + " edad en redes sociales.",
            "Que reforma el artículo 30-B del Código Fiscal de la Federación, en materia de acceso permanente del Servicio"
                    + " de Administración Tributaria a los registros de plataformas digitales.",
            "Que expide la Ley General de Ciberseguridad.",
            "Que reforma los artículos 35 y 36 de la Ley Federal de Protección de Datos Personales en Posesión de los"
                    + " Particulares, en materia de transferencias internacionales de datos personales.",
            "Que adiciona un artículo 211 Bis 8 al Código Penal Federal, en materia de secuestro de datos.");

    private SampleNotices() {}

    /** The sample of the contract with this name. */
    static Notice sample(String name, Language language) {
        var json = new String(ContractSamples.read("bills.facts.v1." + name + ".json"), StandardCharsets.UTF_8);
        var kind = json.replaceFirst("(?s).*?\"kind\": \"([^\"]+)\".*", "$1");
        return notice(FactKind.called(kind), json, language, "Ciberseguridad");
    }

    static Notice notice(TestFacts fact, Language language, String committee) {
        return notice(
                FactKind.called(fact.kind()), new String(fact.json(), StandardCharsets.UTF_8), language, committee);
    }

    private static Notice notice(FactKind kind, String told, Language language, String committee) {
        var to = new Notice.Recipient(CARMEN, new EmailAddress("carmen.olvera@ami.example"), "Carmen Olvera", language);
        var cause = new NoticeCause(
                UUID.nameUUIDFromBytes(committee.getBytes(StandardCharsets.UTF_8)),
                "tema:" + committee,
                committee,
                committee,
                List.of(
                        new WatchMatchReason("title", "ciberseguridad", "… de ciberseguridad a las personas …"),
                        new WatchMatchReason("text", "alertas tempranas", "… alertas tempranas …"),
                        new WatchMatchReason("text", "incidente", "… el incidente …")),
                MatchTransition.NONE);
        return new Notice(UUID.randomUUID(), to, kind, told, false, List.of(cause));
    }

    /** An outage of a source. */
    static Notice outage(Language language) {
        var told = new String(ContractSamples.read("sources.health.v1.silent.json"), StandardCharsets.UTF_8);
        return notice(FactKind.SOURCE_SILENT, told, language, "Ciberseguridad");
    }

    /**
     * This many facts on this many matters, in turn: steps of procedure, changes of text, meetings, votes, deadlines.
     */
    static List<Notice> facts(int facts, int matters) {
        var ids = new ArrayList<String>();
        for (int matter = 0; matter < matters; matter++) {
            ids.add(UUID.nameUUIDFromBytes(("matter " + matter).getBytes(StandardCharsets.UTF_8))
                    .toString());
        }
        var notices = new ArrayList<Notice>();
        for (int number = 0; number < facts; number++) {
            var matter = number % matters;
            notices.add(notice(
                    fact(number / matters, matter).with("dossier", ids.get(matter)), Language.ES, "Ciberseguridad"));
        }
        return notices;
    }

    private static TestFacts fact(int turn, int matter) {
        var day = LocalDate.of(2026, 11, 26).plusDays(turn % 4).toString();
        var fact = aFact().titled(TITLES.get(matter % TITLES.size()))
                .with("times", Map.of("happened", day, "captured", day + "T16:00:00Z"))
                .laws(laws(matter % TITLES.size()));
        return switch ((turn + matter) % 6) {
            case 0 -> referred(fact);
            case 1 -> reworded(fact);
            case 2 -> scheduled(fact, matter);
            case 3 -> passed(fact);
            case 4 -> step(fact, "reported", "IN_COMMITTEE", "REPORTED_POSITIVE", "Dictamen a discusión.");
            default -> step(fact, "published", "SENT_TO_EXECUTIVE", "PUBLISHED_DOF", "Publicada en el DOF.");
        };
    }

    private static List<Map<String, Object>> laws(int matter) {
        return switch (matter) {
            case 0 -> List.of(law("Ley en Materia de Telecomunicaciones y Radiodifusión", "4", "16", "18", "20 Bis"));
            case 1 -> List.of(law("Ley General de los Derechos de Niñas, Niños y Adolescentes"));
            case 2 -> List.of(law("Código Fiscal de la Federación", "30-B"));
            case 4 ->
                List.of(law(
                        "Ley Federal de Protección de Datos Personales en Posesión de los Particulares", "35", "36"));
            case 5 -> List.of(law("Código Penal Federal", "211 Bis 8"));
            default -> List.of();
        };
    }

    static Map<String, Object> law(String name, String... articles) {
        return Map.of("name", name, "articles", List.of(articles), "articleCount", articles.length);
    }

    static TestFacts referred(TestFacts fact) {
        return fact.with("kind", "referred")
                .with("before", Map.of("stage", "PRESENTED"))
                .with(
                        "after",
                        Map.of(
                                "stage",
                                "REFERRED",
                                "committees",
                                List.of(
                                        Map.of("name", "Comunicaciones y Transportes", "purpose", "report"),
                                        Map.of("name", "Seguridad Ciudadana", "purpose", "opinion")),
                                "step",
                                stepOf("referred", "Turnada a la Comisión de Comunicaciones y Transportes.")))
                .standing("REFERRED");
    }

    /** A minuta referred in the Senate, read in its gazette. */
    static TestFacts minutaReferred(TestFacts fact) {
        return fact.ofKind("minuta")
                .from("mx.senado.gaceta")
                .with("kind", "referred")
                .with("before", Map.of("stage", "SENT_TO_REVIEWING"))
                .with(
                        "after",
                        Map.of(
                                "stage",
                                "REVIEWING_IN_COMMITTEE",
                                "step",
                                Map.of("kind", "referred", "chamber", "senate", "phrase", "Turnada.")))
                .standing("REVIEWING_IN_COMMITTEE");
    }

    static TestFacts passed(TestFacts fact) {
        return step(
                fact,
                "passed",
                "IN_DEBATE",
                "PASSED_ORIGIN",
                "Aprobada en la Cámara de Diputados con 318 votos en pro y 127 en contra.");
    }

    static TestFacts step(TestFacts fact, String kind, String before, String after, String phrase) {
        return fact.with("kind", kind)
                .with("before", Map.of("stage", before))
                .with("after", Map.of("stage", after, "step", stepOf(kind, phrase)))
                .standing(after);
    }

    private static Map<String, Object> stepOf(String kind, String phrase) {
        return Map.of(
                "kind",
                kind,
                "chamber",
                "deputies",
                "phrase",
                phrase,
                "documents",
                List.of(Map.of(
                        "label",
                        "Documento",
                        "address",
                        "https://gaceta.diputados.gob.mx/PDF/66/2026/nov/" + kind + ".pdf")));
    }

    static TestFacts reworded(TestFacts fact) {
        return fact.with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64), "textLength", 18_204))
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "b".repeat(64),
                                "textLength",
                                18_391,
                                "excerpts",
                                List.of(
                                        Map.of(
                                                "part",
                                                "article",
                                                "number",
                                                "4",
                                                "before",
                                                "Los concesionarios podrán notificar a las personas usuarias las alertas tempranas que reciban.",
                                                "after",
                                                "Los concesionarios notificarán a las personas usuarias las alertas tempranas que reciban."),
                                        Map.of(
                                                "part",
                                                "article",
                                                "number",
                                                "20 Bis",
                                                "before",
                                                "",
                                                "after",
                                                "La Comisión publicará cada año un informe de los incidentes notificados."))))
                .standing("IN_COMMITTEE");
    }

    static TestFacts scheduled(TestFacts fact, int matter) {
        return fact.with("kind", "agenda")
                .with("before", Map.of())
                .with(
                        "after",
                        Map.of(
                                "meeting",
                                Map.of(
                                        "meeting",
                                        UUID.nameUUIDFromBytes(new byte[] {(byte) matter})
                                                .toString(),
                                        "body",
                                        "Comisiones Unidas de Comunicaciones y Transportes y de Estudios Legislativos",
                                        "day",
                                        "2026-12-02",
                                        "time",
                                        "10:00",
                                        "place",
                                        "Sala 2, Hemiciclo, planta baja",
                                        "status",
                                        "called",
                                        "number",
                                        "5",
                                        "item",
                                        "Discusión del dictamen",
                                        "officialAddress",
                                        "https://www.senado.gob.mx/66/gaceta/convocatoria/77")))
                .standing("REPORTED_POSITIVE");
    }
}
