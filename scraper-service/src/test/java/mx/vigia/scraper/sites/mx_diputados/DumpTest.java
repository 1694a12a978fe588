package mx.vigia.scraper.sites.mx_diputados;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DumpTest {
    @Test
    void dump() throws Exception {
        var out = new StringBuilder();
        try (var files = Files.list(Recorded.folder().resolve("proposiciones"))) {
            for (var f : files.sorted().toList()) {
                var r = Recorded.list(f);
                out.append("FILE\t")
                        .append(f.getFileName())
                        .append('\t')
                        .append(r.sightings().size())
                        .append('\t')
                        .append(r.problems())
                        .append('\n');
                r.sightings()
                        .forEach(s -> out.append(s.keys())
                                .append('\t')
                                .append(s.said().fields().entrySet().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("\t")))
                                .append('\n'));
            }
        }
        for (var p : new String[][] {
            {"iniciativas/gp66_mezcla.html", "/Gaceta/Iniciativas/66/gp66_a1primero.html"},
            {"anexos/20260902-VII.html", "/Gaceta/66/2026/sep/20260902-VII.html"}
        }) {
            var r = Recorded.read(Recorded.folder().resolve(p[0]), p[1]);
            out.append("FILE\t")
                    .append(p[0])
                    .append('\t')
                    .append(r.sightings().size())
                    .append('\t')
                    .append(r.problems())
                    .append('\n');
            r.sightings()
                    .forEach(s -> out.append(s.keys())
                            .append('\t')
                            .append(s.said().fields().entrySet().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\t")))
                            .append('\n'));
        }
        Files.writeString(Path.of("/tmp/dump.txt"), out);
    }
}
