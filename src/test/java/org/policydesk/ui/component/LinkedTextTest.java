package org.policydesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policydesk.ui.component.LinkedText.Piece;

class LinkedTextTest {
    @Test
    void addressesAndNumbersCanBeFollowedAndTheTextStaysWhole() {
        String text = "登录https://apply.example.gov.cn/list?a=1，电话010-6600 1234、13800001234，邮箱zb@example.gov.cn。";
        assertThat(LinkedText.pieces(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(LinkedText.pieces(text))
                .filteredOn(piece -> !piece.href().isEmpty())
                .extracting(Piece::href)
                .containsExactly(
                        "https://apply.example.gov.cn/list?a=1",
                        "tel:01066001234",
                        "tel:13800001234",
                        "mailto:zb@example.gov.cn");
    }

    @Test
    void aHostWithoutAProtocolLeadsToTheWebAndNothingElseEver() {
        assertThat(LinkedText.pieces("见 www.example.gov.cn 首页"))
                .filteredOn(piece -> !piece.href().isEmpty())
                .extracting(Piece::href)
                .containsExactly("http://www.example.gov.cn");
        assertThat(LinkedText.pieces("javascript:alert(1) data:text/html,x 2025年3月31日 91330200MA2TEST"))
                .allMatch(piece -> piece.href().isEmpty());
    }
}
