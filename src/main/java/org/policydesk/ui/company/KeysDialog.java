package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Shows all keys of the board. */
final class KeysDialog extends Dialog {
    private static final List<List<String>> KEYS = List.of(
            List.of("search", "/"),
            List.of("step", "j", "k"),
            List.of("open", "Enter"),
            List.of("edit", "e"),
            List.of("move", "Shift + ←", "Shift + →"),
            List.of("undo", "Ctrl + Z"),
            List.of("help", "?"));

    KeysDialog() {
        setHeaderTitle(getTranslation("board.keys"));
        setId("keys-dialog");
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        for (List<String> line : KEYS) {
            DescriptionList.Term keys = new DescriptionList.Term();
            line.stream().skip(1).forEach(key -> {
                Span cap = new Span(key);
                cap.addClassName("key");
                keys.add(cap);
            });
            list.add(keys, new DescriptionList.Description(getTranslation("board.keys." + line.getFirst())));
        }
        add(list);
        getFooter().add(new Button(getTranslation("board.close"), click -> close()));
    }
}
