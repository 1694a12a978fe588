package mx.vigia.analysis.law;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The federal entities by the codes in the names of their congresses' sites. */
final class StateSites {
    private static final Pattern SITE_PATTERN = Pattern.compile("mx\\.(?<code>[a-z]{3,4})\\.congreso(?:\\..*)?");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("agu", "Aguascalientes"),
            Map.entry("bcn", "Baja California"),
            Map.entry("bcs", "Baja California Sur"),
            Map.entry("cam", "Campeche"),
            Map.entry("chp", "Chiapas"),
            Map.entry("chh", "Chihuahua"),
            Map.entry("cdmx", "Ciudad de México"),
            Map.entry("coa", "Coahuila de Zaragoza"),
            Map.entry("col", "Colima"),
            Map.entry("dur", "Durango"),
            Map.entry("gua", "Guanajuato"),
            Map.entry("gro", "Guerrero"),
            Map.entry("hid", "Hidalgo"),
            Map.entry("jal", "Jalisco"),
            Map.entry("mex", "México"),
            Map.entry("mic", "Michoacán de Ocampo"),
            Map.entry("mor", "Morelos"),
            Map.entry("nay", "Nayarit"),
            Map.entry("nle", "Nuevo León"),
            Map.entry("oax", "Oaxaca"),
            Map.entry("pue", "Puebla"),
            Map.entry("que", "Querétaro"),
            Map.entry("roo", "Quintana Roo"),
            Map.entry("slp", "San Luis Potosí"),
            Map.entry("sin", "Sinaloa"),
            Map.entry("son", "Sonora"),
            Map.entry("tab", "Tabasco"),
            Map.entry("tam", "Tamaulipas"),
            Map.entry("tla", "Tlaxcala"),
            Map.entry("ver", "Veracruz de Ignacio de la Llave"),
            Map.entry("yuc", "Yucatán"),
            Map.entry("zac", "Zacatecas"));

    private StateSites() {}

    /** Returns the entity whose congress a site is, or an empty text. */
    static String entityOf(String site) {
        Matcher congress = SITE_PATTERN.matcher(site);
        return congress.matches() ? ENTITIES.getOrDefault(congress.group("code"), "") : "";
    }
}
