package org.policydesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.policydesk.account.OwnAccount;
import org.policydesk.account.SignedIn;
import org.policydesk.ui.component.LanguageSwitch;

/** Who is signed in, their language, their password, and the way out. */
@SpringComponent
class PersonMenu {
    private final AuthenticationContext authentication;
    private final OwnAccount ownAccount;

    PersonMenu(AuthenticationContext authentication, OwnAccount ownAccount) {
        this.authentication = authentication;
        this.ownAccount = ownAccount;
    }

    Component of(SignedIn person) {
        UI ui = UI.getCurrent();
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.setId("person-menu");
        MenuItem name = menu.addItem(VaadinIcon.USER.create());
        name.add(" " + person.name());
        name.setAriaLabel(person.name());
        name.getSubMenu().addItem(ui.getTranslation("shell.password"), click -> ui.navigate(PasswordView.class));
        name.getSubMenu()
                .addItem(ui.getTranslation("shell.signOut"), click -> authentication.logout())
                .setId("sign-out");
        Div group = new Div(new LanguageSwitch(ownAccount::setLanguage), menu);
        group.addClassName("desk-person");
        return group;
    }
}
