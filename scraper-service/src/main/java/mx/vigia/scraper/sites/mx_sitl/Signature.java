package mx.vigia.scraper.sites.mx_sitl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Signer;

/** How the deputy of the page signed: "Iniciante: Faro Vela Alba (PT)", "De Grupo: …", "Adherente: …". */
record Signature(String term, String name, String group) {
    private static final List<String> PARTYLESS = List.of("Sin partido", "Independiente");
    private static final Pattern PRINTED = Pattern.compile("([^:()]{3,60}?)\\s*:\\s*(\\S.*?)\\s*(?:\\(([^()]*)\\))?");

    static Signature of(FetchedPage page, String words) {
        var m = PRINTED.matcher(words);
        if (!m.matches()) {
            throw new PageChanged(page.address(), "a kind of signature and a name", words);
        }
        return new Signature(m.group(1), m.group(2), m.group(3) == null ? "" : Sitl.group(m.group(3)));
    }

    Signer signer() {
        return new Signer(name, group, "deputy", word(), term);
    }

    /**
     * Returns who brings the bill, as far as this signature says: the deputy, or the group whose members all signed. An
     * adherent's page does not say it, and that of a bill of several groups names none of them.
     */
    List<Proponent> proponents() {
        return switch (word()) {
            case "proponent" -> List.of(new Proponent(name, group, "deputy"));
            case "group" ->
                isGroup() ? List.of(new Proponent("Grupo Parlamentario " + ofGroup(), group, "group")) : List.of();
            case "several-groups" -> List.of(new Proponent(term, "", "group"));
            default -> List.of();
        };
    }

    /** Deputies without a party, or independent of any, form no group. */
    private boolean isGroup() {
        return !group.isEmpty() && !PARTYLESS.contains(group);
    }

    /** Returns "de Morena" or "del PAN": an abbreviation is a party's and has an article. */
    private String ofGroup() {
        return (group.matches("\\p{Lu}{2,5}") && !group.equals("MC") ? "del " : "de ") + group;
    }

    private String word() {
        return switch (term.toLowerCase(Locale.ROOT)) {
            case "iniciante", "proponente", "promovente" -> "proponent";
            case "de grupo" -> "group";
            case "diversos grupos parlamentarios", "diversos grupos" -> "several-groups";
            case "adherente", "suscriptor", "suscribe" -> "adherent";
            default -> "other";
        };
    }
}
