package org.policydesk.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.feed.FeedInfo;
import org.policydesk.ui.component.CopyButton;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** The person's calendar address: made, shown once, changed, and taken back. */
final class FeedPanel extends Panel {
    private final transient CalendarFeeds feeds;
    private final String baseUrl;
    private final LocalDate today;
    private final Div state = new Div();

    /**
     * @param baseUrl where calendar programs find the desk, without a slash at the end
     */
    FeedPanel(CalendarFeeds feeds, String baseUrl, LocalDate today) {
        super(UI.getCurrent().getTranslation("feed.title"));
        this.feeds = feeds;
        this.baseUrl = baseUrl;
        this.today = today;
        setId("feed");
        Paragraph what = new Paragraph(getTranslation("feed.what"));
        what.addClassName("desk-secondary");
        state.addClassName("feed-state");
        add(what, state);
        show();
    }

    private void show() {
        state.removeAll();
        Optional<FeedInfo> mine = feeds.mine();
        if (mine.isEmpty()) {
            Button make = new Button(getTranslation("feed.make"), click -> renew());
            make.setId("feed-make");
            make.addThemeVariants(ButtonVariant.PRIMARY);
            state.add(make);
            return;
        }
        Paragraph since = new Paragraph(words(mine.get()));
        since.setId("feed-since");
        state.add(since, acts());
    }

    private String words(FeedInfo info) {
        Dates dates = new Dates(Words.of(this), today);
        String since = getTranslation("feed.since", dates.moment(info.createdAt()));
        return info.lastReadAt() == null
                ? since + getTranslation("feed.unread")
                : since + getTranslation("feed.read", dates.moment(info.lastReadAt()));
    }

    private Div acts() {
        Button renew = new Button(getTranslation("feed.renew"), click -> renew());
        renew.setId("feed-renew");
        Button revoke = new Button(getTranslation("feed.revoke"), click -> {
            feeds.revoke();
            Messages.success(this, "feed.revoked");
            show();
        });
        revoke.setId("feed-revoke");
        revoke.addThemeVariants(ButtonVariant.ERROR);
        Div acts = new Div(renew, revoke);
        acts.addClassName("task-others");
        return acts;
    }

    private void renew() {
        String address = baseUrl + "/feeds/" + feeds.renew() + ".ics";
        show();
        state.addComponentAsFirst(once(address));
        Messages.success(this, "feed.made");
    }

    /** The one time that the address is there to be copied. */
    private Div once(String address) {
        Span text = new Span(address);
        text.setId("feed-address");
        text.addClassName("feed-address");
        Div line = new Div(text, new CopyButton(getTranslation("feed.copy"), address));
        line.addClassName("feed-line");
        Anchor open = new Anchor();
        open.setText(getTranslation("feed.open"));
        open.setRouterIgnore(true);
        // The address is our own; a component's check of schemes would refuse it in a message that holds the secret.
        open.getElement().setAttribute("href", address.replaceFirst("^https?:", "webcal:"));
        UnorderedList how = new UnorderedList(
                new ListItem(getTranslation("feed.how.phone")),
                new ListItem(getTranslation("feed.how.outlook")),
                new ListItem(getTranslation("feed.how.other")));
        how.addClassName("feed-how");
        Paragraph warning = new Paragraph(getTranslation("feed.once"));
        warning.addClassName("feed-once");
        Div once = new Div(warning, line, open, how);
        once.addClassName("feed-new");
        return once;
    }
}
