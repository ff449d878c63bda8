package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** What can be done with all that is shown: as Excel and on paper. */
final class BoardTools {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Export export;
    private final LocalDate today;
    private final Button print = new Button(VaadinIcon.PRINT.create());
    private final Anchor workbook;

    /** Writes the workbook when somebody asks for it. */
    interface Export {
        void to(OutputStream out) throws IOException;
    }

    BoardTools(Export export, LocalDate today) {
        this.export = export;
        this.today = today;
        this.workbook = workbook();
    }

    /** Only tasks make a workbook. */
    void show(BoardQuery query) {
        workbook.setVisible(query.tab().tasks().isPresent());
    }

    Component[] buttons() {
        print.setText(print.getTranslation("board.print"));
        print.setId("print");
        print.addClickListener(click -> print.getElement().executeJs("setTimeout(() => window.print())"));
        print.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        print.addClassName("wide-only");
        return new Component[] {workbook, print};
    }

    private Anchor workbook() {
        String name = print.getTranslation("board.export.file", today.toString());
        Anchor link = new Anchor(
                event -> {
                    event.setFileName(name);
                    event.setContentType(TYPE);
                    export.to(event.getOutputStream());
                },
                print.getTranslation("board.export"));
        link.setId("export");
        link.addClassName("board-export");
        return link;
    }
}
