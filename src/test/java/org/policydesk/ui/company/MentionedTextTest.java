package org.policydesk.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.ui.company.MentionedText.Piece;

class MentionedTextTest {
    @Test
    void namesAreSetOffAndTheRestStaysAsItIs() {
        assertThat(MentionedText.pieces("请@李小雨看，@协会 也看；@路人", List.of("李小雨", "李小")))
                .containsExactly(
                        new Piece("请", false),
                        new Piece("@李小雨", true),
                        new Piece("看，", false),
                        new Piece("@协会", true),
                        new Piece(" 也看；@路人", false));
    }

    @Test
    void aCommentThatNamesNobodyIsOnePiece() {
        assertThat(MentionedText.pieces("@ 没有人", List.of())).containsExactly(new Piece("@ 没有人", false));
    }
}
