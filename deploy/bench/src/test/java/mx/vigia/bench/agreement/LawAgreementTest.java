package mx.vigia.bench.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LawAgreementTest {
    @Test
    void lawsAndArticlesAreCountedApart() {
        LawAgreement agreement = compare(law("Ley de Faros", "3; 4"), law("Ley de Faros", "3"));

        assertThat(agreement.lawF1()).isEqualTo(1);
        assertThat(agreement.articleF1()).isEqualTo(0.667);
    }

    @Test
    void lawOfAnotherJurisdictionThanTheTitlesLawsIsCounted() {
        String ofAState = law("Código Civil del Estado de Jalisco", "");

        assertThat(compare(ofAState, law("Código Civil Federal", "")).wrongJurisdictions())
                .isEqualTo(1);
        assertThat(compare(ofAState, law("Ley de Faros del Estado de Jalisco y sus Municipios", ""))
                        .wrongJurisdictions())
                .as("a wrong law of the right state")
                .isZero();
        assertThat(compare("[]", ofAState).wrongJurisdictions())
                .as("a state's law where none is named")
                .isEqualTo(1);
    }

    @Test
    void federalLawTakenForThatOfTheOtherLawsEntityIsCounted() {
        String labelled = joined(law("Código Penal Federal", ""), law("Ley de Salud del Estado de Jalisco", ""));

        assertThat(compare(labelled, law("Código Penal del Estado de Jalisco", ""))
                        .wrongJurisdictions())
                .isEqualTo(1);
        assertThat(compare(labelled, labelled).wrongJurisdictions()).isZero();
    }

    @Test
    void entityIsTheSameInEveryFormOfItsName() {
        String inFull = law("Código Penal para el Estado Libre y Soberano de Michoacán de Ocampo", "");

        assertThat(compare(inFull, law("Ley de Faros del Estado de Michoacán", ""))
                        .wrongJurisdictions())
                .isZero();
        assertThat(compare(inFull, law("Ley de Faros de la Ciudad de México", ""))
                        .wrongJurisdictions())
                .isEqualTo(1);
    }

    @Test
    void intervalEnclosesTheFigure() {
        LawAgreement agreement = LawAgreement.compare(
                List.of("id\ttitle\tlaws", "a\tA\t" + law("Ley A", ""), "b\tB\t" + law("Ley B", "")),
                List.of("id\tlaws", "a\t" + law("Ley A", ""), "b\t[]"));

        assertThat(agreement.lawF1()).isEqualTo(0.667);
        assertThat(agreement.interval(LawAgreement::lawF1)).isEqualTo("0.0 to 1.0");
    }

    private static LawAgreement compare(String labelled, String found) {
        return LawAgreement.compare(
                List.of("id\ttitle\tlaws", "x\tQue reforma\t" + labelled), List.of("id\tlaws", "x\t" + found));
    }

    private static String joined(String some, String others) {
        return some.substring(0, some.length() - 1) + ", " + others.substring(1);
    }

    private static String law(String name, String articles) {
        return "[{\"law\": \"" + name + "\", \"relation\": \"reform\", \"articles\": \"" + articles + "\"}]";
    }
}
