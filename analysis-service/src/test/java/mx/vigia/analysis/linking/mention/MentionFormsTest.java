package mx.vigia.analysis.linking.mention;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.bill.proceeding.BillMention;
import org.junit.jupiter.api.Test;

class MentionFormsTest {
    @Test
    void anAddressIsComparedWithoutItsScheme() {
        assertThat(MentionForms.place("http://www.senado.gob.mx/66/gaceta_del_senado/documento/1"))
                .isEqualTo(MentionForms.place("https://senado.gob.mx/66/gaceta_del_senado/documento/1"));
        assertThat(MentionForms.place("https://x.mx/" + "a".repeat(2_000))).hasSizeLessThan(100);
    }

    @Test
    void onlyAnchorsAndSingleDocumentsAreExactAddresses() {
        assertThat(at("https://gaceta.diputados.gob.mx/Gaceta/66/2026/oct/20261007-I.html#Minuta1"))
                .isTrue();
        assertThat(at("https://www.senado.gob.mx/66/gaceta_del_senado/documento/162679"))
                .isTrue();
        assertThat(at("https://gaceta.diputados.gob.mx/PDF/66/2026/oct/20261007-III.pdf"))
                .isFalse();
    }

    private static boolean at(String address) {
        return MentionForms.of(BillMention.of(address)).isExact();
    }
}
