package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Informal names of the shipped topics; an official name takes precedence. */
public final class TopicNicknames {
    private static final Map<String, List<String>> NICKNAMES = Map.ofEntries(
            Map.entry("ai", List.of("ia")),
            Map.entry("child-online", List.of("menores en línea", "niñez en línea", "child safety")),
            Map.entry("child-protection", List.of("niñez", "infancia", "menores", "children")),
            Map.entry("cloud", List.of("nube", "cómputo en la nube", "cloud computing")),
            Map.entry("connectivity-inclusion", List.of("conectividad", "inclusión digital", "connectivity")),
            Map.entry("content-moderation", List.of("contenidos", "redes sociales", "social media")),
            Map.entry("data-protection", List.of("datos personales", "privacidad", "privacy", "personal data")),
            Map.entry("digital-competition", List.of("competencia", "competition")),
            Map.entry("e-commerce", List.of("comercio electrónico", "plataformas", "platforms", "ecommerce")),
            Map.entry("fintech", List.of("fintech")),
            Map.entry("ip", List.of("pi", "derechos de autor", "copyright")),
            Map.entry("telecom", List.of("telecomunicaciones", "radiodifusión", "telecommunications")));

    private TopicNicknames() {}

    /** Returns those of the topic with this id; none for one that people added. */
    public static Stream<String> of(String id) {
        return NICKNAMES.getOrDefault(id, List.of()).stream();
    }
}
