package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class ItemEffectsOnPostgresIT extends ItemEffectsContract {}
