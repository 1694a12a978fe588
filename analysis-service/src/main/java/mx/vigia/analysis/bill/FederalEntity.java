package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The 31 states and Mexico City, whose legislatures vote on reforms of the Constitution (article 135). */
public enum FederalEntity implements ContractEnum {
    AGUASCALIENTES("agu", "Aguascalientes"),
    BAJA_CALIFORNIA("bcn", "Baja California"),
    BAJA_CALIFORNIA_SUR("bcs", "Baja California Sur"),
    CAMPECHE("cam", "Campeche"),
    CHIAPAS("chp", "Chiapas"),
    CHIHUAHUA("chh", "Chihuahua"),
    MEXICO_CITY("cdmx", "Ciudad de México"),
    COAHUILA("coa", "Coahuila", "Coahuila de Zaragoza"),
    COLIMA("col", "Colima"),
    DURANGO("dur", "Durango"),
    MEXICO_STATE("mex", "Estado de México", "México"),
    GUANAJUATO("gua", "Guanajuato"),
    GUERRERO("gro", "Guerrero"),
    HIDALGO("hid", "Hidalgo"),
    JALISCO("jal", "Jalisco"),
    MICHOACAN("mic", "Michoacán", "Michoacán de Ocampo"),
    MORELOS("mor", "Morelos"),
    NAYARIT("nay", "Nayarit"),
    NUEVO_LEON("nle", "Nuevo León"),
    OAXACA("oax", "Oaxaca"),
    PUEBLA("pue", "Puebla"),
    QUERETARO("que", "Querétaro"),
    QUINTANA_ROO("roo", "Quintana Roo"),
    SAN_LUIS_POTOSI("slp", "San Luis Potosí"),
    SINALOA("sin", "Sinaloa"),
    SONORA("son", "Sonora"),
    TABASCO("tab", "Tabasco"),
    TAMAULIPAS("tam", "Tamaulipas"),
    TLAXCALA("tla", "Tlaxcala"),
    VERACRUZ("ver", "Veracruz", "Veracruz de Ignacio de la Llave"),
    YUCATAN("yuc", "Yucatán"),
    ZACATECAS("zac", "Zacatecas");

    private final String word;
    private final String officialName;
    private final String fullName;

    FederalEntity(String word, String name) {
        this(word, name, name);
    }

    FederalEntity(String word, String officialName, String fullName) {
        this.word = word;
        this.officialName = officialName;
        this.fullName = fullName;
    }

    /** Returns its code, as in the names of the sites of the congresses. */
    @Override
    public String word() {
        return word;
    }

    /** Returns its usual Spanish name. */
    public String officialName() {
        return officialName;
    }

    /** Returns its name in full, as the titles of its laws have it; of a state without "Estado de". */
    public String fullName() {
        return fullName;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static FederalEntity of(String word) {
        return ContractEnum.withWord(FederalEntity.class, word);
    }
}
