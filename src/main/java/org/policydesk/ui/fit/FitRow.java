package org.policydesk.ui.fit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.extraction.Nature;
import org.policydesk.task.Asked;
import org.policydesk.task.DateSource;
import org.policydesk.task.ItemGrounds;
import org.policydesk.task.ItemStanding;
import org.policydesk.task.ItemWindow;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.ReasonWords;
import org.policydesk.ui.component.Words;

/** An item with when it is next and what stands between it and the company; the reasons unfold. */
class FitRow extends ListItem {
    FitRow(ItemStanding item, LocalDate today, LongFunction<ItemGrounds> why) {
        addClassName("fit-row");
        setId("fit-" + item.itemId());
        Div head = new Div(title(item), policy(item));
        head.addClassName("fit-head");
        Div line = new Div(head, when(item, today));
        line.addClassName("fit-line");
        add(line);
        summary(item).forEach(words -> {
            Div said = new Div(words);
            said.addClassName("fit-summary");
            add(said);
        });
        add(reasons(item, why));
    }

    private Component title(ItemStanding item) {
        Component title = item.taskId() == null ? new Span(item.title()) : task(item);
        title.addClassName("fit-title");
        Div line = new Div(title);
        line.addClassName("fit-title-line");
        if (item.nature() == Nature.STANDING_DUTY) {
            line.add(mark("policy.nature.STANDING_DUTY"));
        }
        if (item.forEverybody()) {
            line.add(mark("fit.everybody"));
        }
        return line;
    }

    private Anchor task(ItemStanding item) {
        Anchor link = new Anchor("task/" + item.taskId(), item.title());
        link.setAriaLabel(getTranslation("fit.task.of", item.title()));
        return link;
    }

    private Span mark(String key) {
        Span mark = new Span(getTranslation(key));
        mark.addClassName("mark");
        return mark;
    }

    private Span policy(ItemStanding item) {
        Span policy = new Span(Stream.of(item.policyTitle(), item.issuer())
                .filter(text -> text != null && !text.equals(item.title()))
                .collect(Collectors.joining(" · ")));
        policy.addClassName("desk-secondary");
        return policy;
    }

    private Div when(ItemStanding item, LocalDate today) {
        WindowWords words = new WindowWords(Words.of(this), today);
        ItemWindow window = item.window();
        Div when = new Div(new LightBadge(window.light(), words.light(item)));
        when.addClassName("fit-when");
        String day = words.day(window);
        if (!day.isEmpty()) {
            when.add(new Span(day));
        }
        if (window.source() == DateSource.LOCAL) {
            when.add(new Mark(Mark.Kind.LOCAL));
        }
        if (window.source() == DateSource.SUGGESTED) {
            when.add(new Mark(Mark.Kind.SUGGESTED));
        }
        if (window.provisional()) {
            when.add(new Mark(Mark.Kind.PROVISIONAL));
        }
        return when;
    }

    private List<String> summary(ItemStanding item) {
        ReasonWords reasons = new ReasonWords(Words.of(this));
        return switch (item.group()) {
            case NEAR ->
                Stream.concat(item.nearMisses().stream().map(reasons::line), open(item))
                        .toList();
            case OPEN -> open(item).toList();
            case ELIGIBLE, UNFIT -> List.of();
        };
    }

    private Stream<String> open(ItemStanding item) {
        return Stream.of(open(item, false), open(item, true)).filter(text -> !text.isEmpty());
    }

    private String open(ItemStanding item, boolean conditions) {
        List<Asked> asked = item.open().stream()
                .filter(one -> one instanceof Asked.Condition == conditions)
                .toList();
        return asked.isEmpty()
                ? ""
                : getTranslation(
                        conditions ? "fit.toConfirm" : "fit.missing", new AskedWords(Words.of(this)).names(asked));
    }

    private Details reasons(ItemStanding item, LongFunction<ItemGrounds> why) {
        Details details = new Details(getTranslation("fit.why"));
        details.addClassName("fit-why");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new GroundsPanel(why.apply(item.itemId())));
            }
        });
        return details;
    }
}
