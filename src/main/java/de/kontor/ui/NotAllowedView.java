package de.kontor.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page of another role; answered as if it did not exist. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class NotAllowedView extends MissingPage<AccessDeniedException> {}
