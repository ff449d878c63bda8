package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.policydesk.task.ItemEffect;
import org.policydesk.task.ItemEffect.Way;

/** What a change brings about, in figures; what is none of is not spoken of. */
final class EffectSummary extends Div {
    private static final long serialVersionUID = 1L;

    EffectSummary(ItemEffect effect, LocalDate today) {
        setId("effect-summary");
        addClassName("moves-summary");
        if (effect.isEmpty()) {
            add(new Paragraph(getTranslation("life.effect.none")));
            return;
        }
        int dues = effect.moves().dues();
        say("task.moves.dues", dues, effect.moves().people());
        say("life.effect.again", dues);
        say("task.moves.preparations", effect.moves().all().size() - dues);
        say("task.moves.past", (int) effect.moves().all().stream()
                .filter(move -> MovesGrid.isPast(move, today))
                .count());
        say("task.moves.marks", effect.moves().marks());
        say("life.effect.gained", effect.count(Way.GAINED));
        say("life.effect.lost", effect.count(Way.LOST));
        say("life.effect.otherwise", effect.count(Way.OTHERWISE));
        say("life.effect.opened", effect.moves().opened(), effect.newcomers());
        say("life.effect.closed", effect.closed());
    }

    private void say(String key, int number, Object... more) {
        if (number > 0) {
            add(new Paragraph(more.length == 0 ? getTranslation(key, number) : getTranslation(key, number, more[0])));
        }
    }
}
