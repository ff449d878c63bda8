package org.policydesk.ui.help;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.ui.MainLayout;

/** 使用指南: the guide for the reader's own role, and the others that concern them. */
@Route(value = "guide/:book?", layout = MainLayout.class)
@PermitAll
public class GuideView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Guides guides;
    private final transient SignedIn reader;

    GuideView(Guides guides, CurrentUser currentUser) {
        this.guides = guides;
        this.reader = currentUser.require();
        addClassNames("desk-page", "guide-page");
    }

    /** Where a guide is read, without its beginning slash. */
    static String address(GuideBook book) {
        return "guide/" + book.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<GuideBook> own = GuideBook.of(reader);
        GuideBook book = event.getRouteParameters()
                .get("book")
                .flatMap(GuideBook::of)
                .filter(own::contains)
                .orElse(own.getFirst());
        removeAll();
        if (own.size() > 1) {
            add(books(own, book));
        }
        add(new Html("<article class='guide-text'>" + guides.html(book, getLocale()) + "</article>"));
        // The text comes after the browser has looked for the place that the address names, and a moment after this
        // call.
        getElement()
                .executeJs("setTimeout(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), 100)");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.guide") + " · " + getTranslation("shell.name");
    }

    private Nav books(List<GuideBook> own, GuideBook shown) {
        Nav books = new Nav();
        books.addClassName("guide-books");
        books.getElement().setAttribute("aria-label", getTranslation("help.guide"));
        for (GuideBook book : own) {
            Anchor link = new Anchor(address(book), getTranslation("help.guide." + book));
            if (book == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            books.add(link);
        }
        return books;
    }
}
