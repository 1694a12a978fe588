package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BillNameTest {
    @Test
    void aTitleThatContinuesTheTermIsReadInOneBreath() {
        var name = new BillName("Iniciativa", "Que expide la Ley General de Ciberseguridad");

        assertThat(name.full()).isEqualTo("Iniciativa que expide la Ley General de Ciberseguridad");
        assertThat(name.brief()).isEqualTo("Ley General de Ciberseguridad");
    }

    @Test
    void aReformKeepsItsWords() {
        var name = new BillName("", "Que reforma el artículo 14 de la Ley de Aguas");

        assertThat(name.full()).isEqualTo("Que reforma el artículo 14 de la Ley de Aguas");
        assertThat(name.brief()).isEqualTo("Que reforma el artículo 14 de la Ley de Aguas");
    }
}
