package mx.vigia.analysis.topic.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Other names of the federal entities: two letters, the old postal abbreviations, informal names. */
final class StateAbbreviations {
    private static final Map<String, List<String>> ABBREVIATIONS = Map.ofEntries(
            Map.entry("mx.agu", List.of("ags", "ags.")),
            Map.entry("mx.bcn", List.of("bc", "b.c.")),
            Map.entry("mx.bcs", List.of("b.c.s.")),
            Map.entry("mx.cam", List.of("camp", "camp.")),
            Map.entry("mx.chp", List.of("chis", "chis.")),
            Map.entry("mx.chh", List.of("chih", "chih.")),
            Map.entry("mx.cdmx", List.of("df", "d.f.", "distrito federal", "mexico city")),
            Map.entry("mx.coa", List.of("coah", "coah.", "coahuila de zaragoza")),
            Map.entry("mx.col", List.of("col.")),
            Map.entry("mx.dur", List.of("dgo", "dgo.")),
            Map.entry("mx.gua", List.of("gto", "gto.")),
            Map.entry("mx.gro", List.of("gro.")),
            Map.entry("mx.hid", List.of("hgo", "hgo.")),
            Map.entry("mx.jal", List.of("jal.")),
            Map.entry("mx.mex", List.of("edomex", "edo. méx.", "edo. de méxico", "edo mex", "state of mexico")),
            Map.entry("mx.mic", List.of("mich", "mich.", "michoacán de ocampo")),
            Map.entry("mx.mor", List.of("mor.")),
            Map.entry("mx.nay", List.of("nay.")),
            Map.entry("mx.nle", List.of("nl", "n.l.")),
            Map.entry("mx.oax", List.of("oax.")),
            Map.entry("mx.pue", List.of("pue.")),
            Map.entry("mx.que", List.of("qro", "qro.")),
            Map.entry("mx.roo", List.of("qroo", "q.roo", "q. roo", "q.r.")),
            Map.entry("mx.slp", List.of("s.l.p.")),
            Map.entry("mx.sin", List.of("sin.")),
            Map.entry("mx.son", List.of("son.")),
            Map.entry("mx.tab", List.of("tab.")),
            Map.entry("mx.tam", List.of("tamps", "tamps.")),
            Map.entry("mx.tla", List.of("tlax", "tlax.")),
            Map.entry("mx.ver", List.of("ver.", "veracruz de ignacio de la llave")),
            Map.entry("mx.yuc", List.of("yuc.")),
            Map.entry("mx.zac", List.of("zac.")));

    private StateAbbreviations() {}

    /** Returns those of the entity with this code; none for another country. */
    static Stream<String> of(String code) {
        return ABBREVIATIONS.getOrDefault(code, List.of()).stream();
    }
}
