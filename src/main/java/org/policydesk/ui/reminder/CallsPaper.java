package org.policydesk.ui.reminder;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.policydesk.reminder.CallEntry;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;
import org.springframework.web.util.HtmlUtils;

/** The call sheet on paper: a table with large numbers and room to write; on the screen nothing of it is seen. */
final class CallsPaper extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Words words = Words.of(this);
    private final transient Dates dates;

    CallsPaper(Dates dates) {
        this.dates = dates;
        addClassName("calls-paper");
    }

    void show(List<CallEntry> calls) {
        removeAll();
        StringBuilder table = new StringBuilder("<table><caption>")
                .append(escaped(words.say("calls.paper.title", dates.day(dates.today()), calls.size())))
                .append("</caption><thead><tr>");
        Stream.of("member", "mobile", "about", "note").forEach(column -> table.append("<th scope=\"col\">")
                .append(escaped(words.say("calls.column." + column)))
                .append("</th>"));
        table.append("</tr></thead><tbody>");
        calls.forEach(call -> table.append(row(call)));
        add(new Html(table.append("</tbody></table>").toString()));
    }

    private String row(CallEntry call) {
        CallWords said = new CallWords(words);
        String number = call.mobile() == null ? "" : call.mobile();
        return "<tr>" + cell("", call.memberName(), said.person(call))
                + cell("calls-paper-number", number)
                + cell("", said.reason(call), said.about(call), said.when(call, dates))
                + "<td class=\"calls-paper-note\"></td></tr>";
    }

    private static String cell(String className, String... lines) {
        StringBuilder cell = new StringBuilder("<td class=\"" + className + "\">");
        Stream.of(lines)
                .filter(line -> !line.isEmpty())
                .forEach(line -> cell.append("<div>").append(escaped(line)).append("</div>"));
        return cell.append("</td>").toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
