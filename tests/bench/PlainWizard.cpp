// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// What any program with a wizard needs until its window is up: the measure for the assistant.
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    auto* page = new QWizardPage;
    page->setTitle(u"A page"_s);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(u"A text"_s));
    wizard.addPage(page);
    wizard.resize(1040, 720);
    wizard.show();
    return QApplication::exec();
}
