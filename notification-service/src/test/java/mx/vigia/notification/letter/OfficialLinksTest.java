package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialLinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4",
                "https://www.hcnl.gob.mx/iniciativas_lxxvii/iniciativas.txt",
                "https://www.senado.gob.mx/66/gaceta_del_senado/documento/143121",
                "https://www.dof.gob.mx/nota_detalle.php?codigo=5793000&fecha=03/09/2026",
                "https://www.congress.gov/bill/119th-congress/house-bill/1",
                "https://www.boe.es/boe/dias/2026/09/03/pdfs/BOE-A-2026-1.pdf",
                "https://apiario.example/capital/wsdl-explicado.html"
            })
    void pagesAndDocumentsCanBeOpened(String address) {
        assertThat(OfficialLinks.canBeOpened(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gaceta.congresosinaloa.gob.mx/api/obtenerIniciativas",
                "https://api.congreso.gob.pe/spley-portal-service/proyecto-ley/lista-con-filtro",
                "https://www.boe.es/datosabiertos/api/boe/sumario/20260903",
                "https://leyes.senado.gov.co/api/search_pdly.php",
                "https://datos.hcdn.gob.ar/api/3/action/datastore_search_sql?sql=SELECT",
                "https://www.federalregister.gov/documents/2026.json",
                "https://example.gob.mx/lista?format=xml&pagina=1",
                "javascript:alert(1)",
                "ftp://example.gob.mx/a.pdf",
                ""
            })
    void interfacesOfProgramsCannot(String address) {
        assertThat(OfficialLinks.canBeOpened(address)).isFalse();
    }
}
