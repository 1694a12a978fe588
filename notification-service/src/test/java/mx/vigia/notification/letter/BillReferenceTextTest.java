package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillReferenceTextTest {
    @Test
    void termAndContinuingTitleAreJoined() {
        var name = new BillReferenceText("Iniciativa", "Que expide la Ley General de Ciberseguridad");

        assertThat(name.full()).isEqualTo("Iniciativa que expide la Ley General de Ciberseguridad");
        assertThat(name.shorten(47)).isEqualTo("Ley General de Ciberseguridad");
    }

    @Test
    void coveringLetterPhraseIsDroppedFromTheTitle() {
        assertThat(new BillReferenceText(
                                "Minuta",
                                "Con el que remite la minuta con proyecto de decreto que expide la Ley de Faros")
                        .full())
                .isEqualTo("Minuta con proyecto de decreto que expide la Ley de Faros");
        assertThat(new BillReferenceText("Oficio", "Con el que remite el informe de labores").full())
                .isEqualTo("Oficio con el que remite el informe de labores");
    }

    @Test
    void wordsSharedByTermAndTitleAreNotRepeated() {
        assertThat(new BillReferenceText(
                                "Proposición con punto de acuerdo",
                                "Con punto de acuerdo, por el que se exhorta a la CRT")
                        .full())
                .isEqualTo("Proposición con punto de acuerdo, por el que se exhorta a la CRT");
        assertThat(new BillReferenceText("Proposición con punto", "Con puntos de vista sobre la ley").full())
                .isEqualTo("Proposición con punto con puntos de vista sobre la ley");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Que adiciona la Ley Federal de Telecomunicaciones y Radiodifusión, en materia de bloqueo de llamadas"
                        + "|Bloqueo de llamadas (Ley Federal de…)",
                "Que reforma y adiciona diversas disposiciones de la Ley Federal del Trabajo, en materia de licencia de paternidad"
                        + "|Licencia de paternidad (Ley Federal del…)",
                "Que adiciona un artículo 26 Quáter a la Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público, en materia de"
                        + " contratación de servicios de cómputo en la nube|Contratación de servicios de cómputo en la…",
                "Que reforma el Código de Comercio, para crear el juicio oral de menor cuantía"
                        + "|Para crear el juicio oral de menor cuantía",
                "Que reforma diversas disposiciones de la Ley Federal de Derechos, en materia de agua"
                        + "|Ley Federal de Derechos, en materia de agua",
                "Que reforma y adiciona diversas disposiciones de la Ley General de Educación Superior"
                        + "|Ley General de Educación Superior",
                "Iniciativa de ley del diputado José Juan Soltero Meza, que reforma el artículo 145 de la Ley del Agua"
                        + "|Ley del Agua",
                "Iniciativa de decreto de la diputada Ana Ruiz que reforma la Ley de Obra Pública, en materia de nube"
                        + "|Ley de Obra Pública, en materia de nube",
                "Por el que se reforman y adicionan diversas disposiciones del Código Penal Federal|Código Penal Federal",
                "Con punto de acuerdo, por el que se exhorta a la Fiscalía a informar sobre el rezago"
                        + "|Exhorta a la Fiscalía a informar sobre el…",
                "Con el que remite la minuta con proyecto de decreto por el que se reforman diversas disposiciones de la Ley General de Salud"
                        + "|Ley General de Salud",
                "Con el que se remite el informe anual de la Comisión Nacional de los Derechos Humanos"
                        + "|Informe anual de la Comisión Nacional de…",
            })
    void shortTextDropsTheFormulaFirst(String title, String brief) {
        assertThat(new BillReferenceText("", title).shorten(44)).isEqualTo(brief);
    }

    @Test
    void reformTitleIsNotShortened() {
        var name = new BillReferenceText("", "Que reforma el artículo 14 de la Ley de Aguas");

        assertThat(name.full()).isEqualTo("Que reforma el artículo 14 de la Ley de Aguas");
        assertThat(name.shorten(47)).isEqualTo("Que reforma el artículo 14 de la Ley de Aguas");
    }
}
