package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows a page's keys when ? is pressed. */
final class KeysHelp extends Dialog {
    private static final long serialVersionUID = 1L;

    private KeysHelp(String prefix, List<String> lines) {
        setHeaderTitle(getTranslation("review.keys"));
        setId("keys-help");
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        for (String line : lines) {
            DescriptionList.Term caps = new DescriptionList.Term();
            for (String key : line.split(" ")) {
                Span cap = new Span(key);
                cap.addClassName("key");
                caps.add(cap);
            }
            list.add(caps, new DescriptionList.Description(getTranslation(prefix + "." + name(line))));
        }
        add(list);
        getFooter().add(new Button(getTranslation("review.close"), click -> close()));
    }

    /**
     * @param prefix the beginning of the bundle keys; a line's own part is its first key
     * @param lines the keys of each line, separated by blanks
     */
    static void listen(Component page, String prefix, List<String> lines) {
        ReviewKeys.listen(page, Map.of("?", () -> new KeysHelp(prefix, lines).open()));
    }

    /** Bundle keys hold letters only, and a capital is told from its small letter. */
    private static String name(String line) {
        String key = line.split(" ")[0];
        if ("*".equals(key)) {
            return "all";
        }
        if ("]".equals(key)) {
            return "sentence";
        }
        boolean capital = key.length() == 1 && Character.isUpperCase(key.charAt(0));
        return capital ? "shift." + key.toLowerCase(Locale.ROOT) : key;
    }
}
