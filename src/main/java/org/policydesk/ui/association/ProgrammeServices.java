package org.policydesk.ui.association;

import org.policydesk.policy.programme.EditionCopies;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programmes;
import org.springframework.stereotype.Component;

/** The services behind an item's programme. */
@Component
record ProgrammeServices(Programmes programmes, Editions editions, EditionCopies copies) {}
