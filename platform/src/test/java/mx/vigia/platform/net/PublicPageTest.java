package mx.vigia.platform.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4",
                "https://www.dof.gob.mx/nota_detalle.php?codigo=5795158&fecha=09/11/2026",
                "https://www.senado.gob.mx/66/gaceta_del_senado/documento/141523",
                "http://sil.gobernacion.gob.mx/Librerias/pp_ContenidoAsuntos.php?SID=abc&Clave=4951234",
                "https://api.congresoson.gob.mx/documentos/Iniciativa.pdf",
                "https://www.diputados.gob.mx/LeyesBiblio/pdf/CPEUM.pdf",
                "https://www.hcnl.gob.mx/iniciativas_lxxvii/iniciativas.txt",
                "https://www.congress.gov/bill/119th-congress/house-bill/1",
                "https://www.boe.es/boe/dias/2026/09/03/pdfs/BOE-A-2026-1.pdf",
                "https://apiario.example/capital/wsdl-explicado.html"
            })
    void pagesAndFilesAreForPeople(String address) {
        assertThat(PublicPage.is(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gaceta.congresosinaloa.gob.mx/api/obtenerIniciativas",
                "https://gaceta.congresosinaloa.gob.mx/api/obtenerIniciativas#asked-3c1f2a",
                "https://api.congreso.gob.pe/spley-portal-service/proyecto-ley/lista-con-filtro",
                "https://leyes.senado.gov.co/api/search_pdly.php",
                "https://datos.hcdn.gob.ar/api/3/action/datastore_search_sql?sql=SELECT",
                "https://www.federalregister.gov/documents/2026.json",
                "https://example.gob.mx/lista?format=xml&pagina=1",
                "https://example.gob.mx/rest/asuntos",
                "https://example.gob.mx/graphql",
                "https://example.org/\"><b>",
                "https://gestion.api.congresoson.gob.mx/publico/gaceta?idLegislatura=64",
                "https://commonsvotes-api.parliament.uk/data/division/1.json",
                "https://datos.hcdn.gob.ar/dataset/proyectos",
                "https://opendata.camara.cl/wscamaradiputados.asmx/getLegislaturas",
                "https://tramitacion.senado.cl/wspublico/tramitacion.php?fecha=1",
                "https://www.boe.es/datosabiertos/api/boe/sumario/20260901",
                "https://example.org/bill?id=4&format=json",
                "ftp://example.org/bill.pdf",
                "javascript:alert(1)",
                "https://example.org/a b",
                ""
            })
    void interfacesOfProgramsAreNot(String address) {
        assertThat(PublicPage.is(address)).isFalse();
    }

    @Test
    void interfaceForProgramsMayBeFollowedThoughItIsNotOfficial() {
        assertThat(WebAddress.is("https://api.congreso.example/v1/bills.json")).isTrue();
        assertThat(WebAddress.is("javascript:alert(1)")).isFalse();
        assertThat(WebAddress.is(null)).isFalse();
    }
}
