package org.policydesk.ui.robot;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.policydesk.robot.GroupRobot;
import org.policydesk.robot.GroupRobotEdit;
import org.policydesk.robot.GroupRobots;
import org.policydesk.robot.RobotKind;

/** Asks for a group's particulars; its credentials are typed in and never shown again. */
final class RobotDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient GroupRobots robots;
    private final transient Runnable changed;
    private final transient @Nullable GroupRobot known;
    private final TextField name = new TextField(getTranslation("robot.field.name"));
    private final Select<RobotKind> kind = new Select<>();
    private final PasswordField address = new PasswordField(getTranslation("robot.field.address"));
    private final PasswordField secret = new PasswordField(getTranslation("robot.field.secret"));
    private final Checkbox active = new Checkbox(getTranslation("robot.active"), true);

    /** @param known the group to change; null for a new one */
    RobotDialog(GroupRobots robots, @Nullable GroupRobot known, Runnable changed) {
        this.robots = robots;
        this.known = known;
        this.changed = changed;
        setHeaderTitle(getTranslation(known == null ? "robot.add" : "robot.edit"));
        setWidth("min(480px, 100vw)");
        name.setId("robot-name");
        kind.setLabel(getTranslation("robot.field.kind"));
        kind.setItems(RobotKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("robot.kind." + one));
        kind.setId("robot-kind");
        kind.addValueChangeListener(
                change -> secret.setVisible(change.getValue().isSigned()));
        address.setId("robot-address");
        address.setHelperText(getTranslation(known == null ? "robot.address.help" : "robot.blank.help"));
        secret.setId("robot-secret");
        secret.setHelperText(getTranslation(known == null ? "robot.secret.help" : "robot.blank.help"));
        kind.setValue(known == null ? RobotKind.WECOM : known.kind());
        if (known != null) {
            name.setValue(known.name());
            active.setValue(known.active());
        }
        secret.setVisible(kind.getValue().isSigned());
        FormLayout form = new FormLayout(name, kind, address, secret, active);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        Button save = new Button(getTranslation("robot.save"), click -> save());
        save.setId("robot-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("robot.cancel"), click -> close()), save);
    }

    private void save() {
        GroupRobotEdit edit = new GroupRobotEdit(
                name.getValue(),
                kind.getValue(),
                address.getValue(),
                kind.getValue().isSigned() ? secret.getValue() : "",
                active.getValue());
        GroupRobot before = known;
        boolean done = RobotFailures.telling(this, () -> {
            if (before == null) {
                robots.add(edit);
            } else {
                robots.change(before.id(), edit);
            }
        });
        if (done) {
            close();
            changed.run();
        }
    }
}
