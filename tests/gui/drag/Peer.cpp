// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// drag-peer X Y [FILE]   another program on the same display, as a file manager is: what is dropped on its window it
// reads at once and tells on standard output; a drag that starts on it gives FILE. One JSON object a line. It ends when
// its standard input does.
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QMouseEvent>
#include <QThread>
#include <QUrl>
#include <QWidget>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void tell(const QJsonObject& what)
{
    const QByteArray line = QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

class Window : public QWidget
{
public:
    explicit Window(QString file) : m_file(std::move(file)) { setAcceptDrops(true); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QWidget::paintEvent(event);
        if (!std::exchange(m_painted, true))
            tell({{u"ready"_s, true}});
    }
    void dragEnterEvent(QDragEnterEvent* event) override
    {
        event->acceptProposedAction();
        tell({{u"entered"_s, event->mimeData()->hasUrls()}});
    }
    void dropEvent(QDropEvent* event) override
    {
        event->acceptProposedAction();
        QJsonArray files;
        for (const QUrl& url : event->mimeData()->urls()) {
            QFile file(url.toLocalFile());
            const bool opened = file.open(QIODevice::ReadOnly);
            files.append(QJsonObject{{u"scheme"_s, url.scheme()},
                                     {u"name"_s, QFileInfo(file).fileName()},
                                     {u"opened"_s, opened},
                                     {u"bytes"_s, QString::fromLatin1(file.readAll().toHex())}});
        }
        tell({{u"dropped"_s, files}, {u"copy"_s, event->dropAction() == Qt::CopyAction}});
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton) || m_file.isEmpty() || std::exchange(m_dragging, true))
            return;
        auto* drag = new QDrag(this); // deleted by Qt
        auto* given = new QMimeData;
        given->setUrls({QUrl::fromLocalFile(m_file)});
        drag->setMimeData(given);
        connect(drag, &QDrag::actionChanged, this,
                [](Qt::DropAction action) { tell({{u"accepted"_s, action != Qt::IgnoreAction}}); });
        // As file managers do: they offer to move, too.
        const Qt::DropAction action = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
        tell({{u"given"_s, action == Qt::CopyAction   ? u"copied"_s
                           : action == Qt::MoveAction ? u"moved"_s
                                                      : u"nothing"_s}});
        m_dragging = false;
    }

private:
    QString m_file;
    bool m_painted = false;
    bool m_dragging = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    Window window(words.value(3));
    window.setGeometry(words.value(1).toInt(), words.value(2).toInt(), 200, 200);
    window.show();
    // Whoever started it holds its input open: a test that dies takes this with it.
    const std::unique_ptr<QThread> watch(QThread::create([] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }));
    watch->start();
    const int status = QApplication::exec();
    watch->wait();
    return status;
}
