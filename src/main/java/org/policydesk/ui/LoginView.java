package org.policydesk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.policydesk.ui.component.LanguageSwitch;
import org.springframework.beans.factory.ObjectProvider;

/** Sign-in. In the demo it shows the accounts of every role, one click each. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();

    LoginView(ObjectProvider<DemoDoor> demo) {
        addClassName("desk-login");
        Main card = new Main(new H1(getTranslation("shell.name")), new Paragraph(getTranslation("shell.claim")), form);
        card.addClassName("desk-login-card");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        form.setId("login-form");
        card.add(help());
        demo.ifAvailable(door -> card.add(doors(door.accounts())));
        card.add(new LanguageSwitch());
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " · " + getTranslation("shell.name");
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("shell.login.title"));
        texts.getForm().setUsername(getTranslation("shell.login.email"));
        texts.getForm().setPassword(getTranslation("shell.login.password"));
        texts.getForm().setSubmit(getTranslation("shell.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("shell.login.failed"));
        texts.getErrorMessage().setMessage(getTranslation("shell.login.failed.what"));
        texts.getErrorMessage().setUsername(getTranslation("shell.login.email.missing"));
        texts.getErrorMessage().setPassword(getTranslation("shell.login.password.missing"));
        return texts;
    }

    /** For those who cannot get in, and so reach no other help. */
    private Details help() {
        Details help = new Details(
                getTranslation("help.login"),
                new Paragraph(getTranslation("help.login.account")),
                new Paragraph(getTranslation("help.login.password")),
                new Paragraph(getTranslation("help.login.locked")));
        help.setId("login-help");
        return help;
    }

    private Div doors(List<DemoDoor.Account> accounts) {
        Div doors = new Div(new Span(getTranslation("shell.login.demo")));
        doors.addClassName("desk-login-demo");
        for (DemoDoor.Account account : accounts) {
            String key = "shell.door." + account.who();
            Button door = new Button(getTranslation(key), click -> enter(account));
            door.addThemeVariants(ButtonVariant.TERTIARY);
            door.setId("demo-" + account.email());
            door.setTooltipText(account.email() + " / " + account.password());
            Span hint = new Span(getTranslation(key + ".hint"));
            hint.addClassName("desk-secondary");
            doors.add(new Div(door, hint));
        }
        Span password = new Span(getTranslation(
                "shell.login.demo.password",
                accounts.getFirst().email(),
                accounts.getFirst().password()));
        password.addClassName("desk-secondary");
        doors.add(password);
        return doors;
    }

    /** Fills the real form in the browser and sends it, so that the demo signs in as everybody else does. */
    private void enter(DemoDoor.Account account) {
        StartView.leadTo(account.email(), account.page());
        form.getElement()
                .executeJs(
                        "this.querySelector('input[name=username]').value = $0;"
                                + "this.querySelector('input[name=password]').value = $1;"
                                + "this.submit();",
                        account.email(),
                        account.password());
    }
}
