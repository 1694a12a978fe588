package mx.vigia.bench.links;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.bench.tables.Csv;

/**
 * The records of the recorded tables of the sixty-sixth legislature: the register, the gazettes of both chambers and of
 * the Permanent Commission, the minutas, the Executive's initiatives, and a list of bills on one subject. Their keys
 * are used for names only.
 */
public final class RecordedRecords {
    private static final DateTimeFormatter SLASHED_DATE = DateTimeFormatter.ofPattern("d/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DASHED_DATE = DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH);
    private static final Map<String, String> MONTHS = Map.of("Ene", "Jan", "Abr", "Apr", "Ago", "Aug", "Dic", "Dec");
    private static final Map<String, String> SITES = Map.of(
            "SEN", "mx.senado.gaceta",
            "PERM", "mx.permanente.gaceta",
            "DIP", "mx.diputados.gaceta");
    private static final int SECTION_LENGTH = 3;

    private RecordedRecords() {}

    /** Returns all records of the tables in this folder of recordings. */
    public static Records read(Path folder) throws IOException {
        Records all = Records.none();
        addInstruments(all, folder.resolve("sil/instrumentos_por_legislador.json"));
        for (Map<String, String> row : Csv.rows(folder.resolve("leyesbiblio/minutas_lxvi.csv"))) {
            String day = day(row.get("fecha_aprobacion"), DASHED_DATE);
            add(all, row.get("clave"), "mx.diputados.leyes", "Minuta", day, row.get("titulo"), List.of());
        }
        for (Map<String, String> row : Csv.rows(folder.resolve("sil/iniciativas_ejecutivo_lxvi.csv"))) {
            String id = "eje-" + row.get("seccion").substring(0, SECTION_LENGTH) + row.get("num");
            String day = day(row.get("fecha_presentacion"), SLASHED_DATE);
            add(all, id, "mx.ejecutivo", "Iniciativa", day, row.get("denominacion"), List.of("Ejecutivo federal"));
        }
        for (Map<String, String> row : Csv.rows(folder.resolve("sil/iniciativas_ia_69.csv"))) {
            String title = row.get("Nombre de la Iniciativa");
            List<String> people = Proponents.parse(row.get("Proponente"));
            add(all, "ia-" + row.get("#"), "mx.copy", "Iniciativa", row.get("Fecha"), title, people);
        }
        return all;
    }

    /** Adds the instruments; the table is by legislator, and one signed by several is listed under each. */
    private static void addInstruments(Records all, Path file) throws IOException {
        Map<String, JsonNode> instruments = new LinkedHashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        JsonNode table = new ObjectMapper().readTree(Files.readString(file));
        table.properties()
                .forEach(legislator -> legislator.getValue().forEach(one -> {
                    String id = one.path("asunto_id").asText();
                    instruments.putIfAbsent(id, one);
                    people.computeIfAbsent(id, none -> new TreeSet<>()).add(nameFromNumber(legislator.getKey()));
                }));
        instruments.remove("");
        instruments.forEach((id, one) -> all.add(new Records.Entry(
                id,
                SITES.getOrDefault(id.split("_")[0], "mx.segob.sil"),
                one.path("tipo").asText(),
                one.path("fecha").asText(),
                one.path("titulo").asText(),
                List.copyOf(people.get(id)),
                one.path("comision").asText())));
    }

    /** Returns a unique name made of the number, for people that the table names only by a number. */
    private static String nameFromNumber(String number) {
        return "Uno%1$s Dos%1$s Tres%1$s".formatted(number);
    }

    private static void add(
            Records all, String id, String site, String type, String day, String title, List<String> people) {
        all.add(new Records.Entry(id, site, type, day, title, people, ""));
    }

    private static String day(String printed, DateTimeFormatter form) {
        String english = printed;
        for (Map.Entry<String, String> month : MONTHS.entrySet()) {
            english = english.replace(month.getKey(), month.getValue());
        }
        return LocalDate.parse(english, form).toString();
    }
}
