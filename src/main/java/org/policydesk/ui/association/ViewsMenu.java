package org.policydesk.ui.association;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.policydesk.insight.SavedView;
import org.policydesk.insight.SavedViews;
import org.policydesk.task.TaskFilter;
import org.policydesk.ui.component.Messages;

/** 视图: filters under names of one's own. Each is an address, which may be sent to a colleague as well. */
class ViewsMenu extends MenuBar {
    private static final long serialVersionUID = 1L;

    private final transient SavedViews views;
    private final transient Supplier<TaskFilter> now;

    ViewsMenu(SavedViews views, Supplier<TaskFilter> now) {
        this.views = views;
        this.now = now;
        setId("tasks-views");
        fill();
    }

    private void fill() {
        removeAll();
        MenuItem root = addItem(getTranslation("desk.views"));
        SubMenu menu = root.getSubMenu();
        List<SavedView> mine = views.mine();
        mine.forEach(view -> menu.addItem(view.name(), click -> open(view)));
        if (mine.isEmpty()) {
            menu.addItem(getTranslation("desk.views.none")).setEnabled(false);
        }
        menu.addSeparator();
        menu.addItem(getTranslation("desk.views.save"), click -> ask()).setId("views-save");
        if (!mine.isEmpty()) {
            SubMenu forget = menu.addItem(getTranslation("desk.views.forget")).getSubMenu();
            mine.forEach(view -> forget.addItem(view.name(), click -> forget(view)));
        }
    }

    private static void open(SavedView view) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().setLocation(view.address().isEmpty() ? "tasks" : "tasks?" + view.address());
        }
    }

    private void forget(SavedView view) {
        views.forget(view.id());
        fill();
        Messages.undoable(
                this,
                () -> {
                    views.save(view.name(), view.address());
                    fill();
                },
                "desk.views.forgotten",
                view.name());
    }

    private void ask() {
        Dialog dialog = new Dialog(getTranslation("desk.views.save"));
        TextField name = new TextField(getTranslation("desk.views.name"));
        name.setId("view-name");
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setHelperText(getTranslation("desk.views.name.what"));
        name.setWidthFull();
        Button save = new Button(getTranslation("desk.save"), click -> save(dialog, name));
        save.setId("view-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(name);
        dialog.getFooter().add(new Button(getTranslation("desk.cancel"), click -> dialog.close()), save);
        dialog.setWidth("min(420px, 100vw)");
        dialog.open();
        name.focus();
    }

    private void save(Dialog dialog, TextField name) {
        if (views.save(name.getValue(), TaskAddress.write(now.get()).getQueryString())) {
            dialog.close();
            fill();
            Messages.success(this, "desk.views.saved", name.getValue().strip());
        } else {
            name.setErrorMessage(getTranslation("desk.views.nameMissing"));
            name.setInvalid(true);
        }
    }
}
